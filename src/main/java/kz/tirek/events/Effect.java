package kz.tirek.events;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * What an event leads to for one award.
 *
 * @param awardId null where the person has an open application only
 * @param effectiveOn first day that is different; null where nothing is
 * @param ground the code under which the determination names its reason
 * @param note why it is so, or why a person has to look
 * @param proposedBy null while nobody decided, and where the program did
 */
public record Effect(
    long id,
    long eventId,
    String awardId,
    String caseNumber,
    What what,
    LocalDate effectiveOn,
    String ground,
    State state,
    String note,
    String proposedBy,
    String approvedBy,
    Long determinationId,
    OffsetDateTime changedAt) {

  /** What becomes of the award. */
  public enum What {
    NONE,
    SUSPEND,
    RESUME,
    RECALCULATE,
    TERMINATE
  }

  /** How far it is. */
  public enum State {
    /** The program carries it out. */
    PLANNED,
    DONE,
    /** A person decides. */
    WITH_PERSON
  }
}
