package kz.tirek.law;

import java.time.LocalDate;

/**
 * A family member whom the deceased supported.
 *
 * @param birthDate of the dependant; a child born after the death is a dependant from birth
 * @param childBirthDate for a carer: of the deceased's child that is cared for
 * @param from first day of the dependency, where somebody came to depend later; may be null
 * @param until for a student: last day of study; for the others, an earlier end if there is one
 */
public record Dependant(
    Ground ground, LocalDate birthDate, LocalDate childBirthDate, LocalDate until, LocalDate from) {

  /** From the death, or the birth that came after it. */
  public Dependant(Ground ground, LocalDate birthDate, LocalDate childBirthDate, LocalDate until) {
    this(ground, birthDate, childBirthDate, until, null);
  }

  /** The same person, dependent no longer than until this day, inclusive. */
  public Dependant endingOn(LocalDate day) {
    return until != null && until.isBefore(day)
        ? this
        : new Dependant(ground, birthDate, childBirthDate, day, from);
  }

  /** Why somebody is a dependant, and so until when. */
  public enum Ground {
    /** Until 18. */
    CHILD,
    /** Full-time, until the end of study, at most 23. */
    STUDENT,
    /** As long as the disability. */
    DISABLED_SINCE_CHILDHOOD,
    /** Cares for a child of the deceased under 3. */
    CARER
  }
}
