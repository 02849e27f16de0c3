package kz.tirek.cases;

import java.time.OffsetDateTime;

/** A statutory clock of a case came near its end, or passed it. */
public record Alert(Kind kind, OffsetDateTime raisedAt) {
  /** Which. */
  public enum Kind {
    DEADLINE_NEAR(70),
    DEADLINE_PASSED(90),
    COMPLAINT_DEADLINE_NEAR(70),
    COMPLAINT_DEADLINE_PASSED(90);

    private final int priority;

    Kind(int priority) {
      this.priority = priority;
    }

    /** That of the case's open tasks, 0 to 100; 50 is usual. */
    public int priority() {
      return priority;
    }
  }
}
