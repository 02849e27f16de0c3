package kz.tirek.cases;

import java.time.OffsetDateTime;

/** The statutory clock of a case came near its end, or passed it. */
public record Alert(Kind kind, OffsetDateTime raisedAt) {
  /** Which. */
  public enum Kind {
    DEADLINE_NEAR,
    DEADLINE_PASSED
  }
}
