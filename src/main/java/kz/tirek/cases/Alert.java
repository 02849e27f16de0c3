package kz.tirek.cases;

import java.time.OffsetDateTime;

/** A statutory clock of a case came near its end, or passed it. */
public record Alert(Kind kind, OffsetDateTime raisedAt) {
  /** Which. */
  public enum Kind {
    DEADLINE_NEAR,
    DEADLINE_PASSED,
    COMPLAINT_DEADLINE_NEAR,
    COMPLAINT_DEADLINE_PASSED;

    public boolean isPassed() {
      return this == DEADLINE_PASSED || this == COMPLAINT_DEADLINE_PASSED;
    }
  }
}
