package kz.tirek.complaints;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A complaint against the decision of a case.
 *
 * @param filedOn the day the applicant handed it in
 * @param dueOn last day of its statutory clock, inclusive
 * @param outcome null while it is examined, and so reason, decidedBy and decidedAt
 */
public record Complaint(
    String number,
    String caseNumber,
    String text,
    LocalDate filedOn,
    OffsetDateTime receivedAt,
    LocalDate dueOn,
    Outcome outcome,
    String reason,
    String decidedBy,
    OffsetDateTime decidedAt) {

  /** What becomes of the decision. */
  public enum Outcome {
    KEEP,
    CHANGE
  }

  boolean isOpen() {
    return outcome == null;
  }
}
