package kz.tirek.law;

import java.time.LocalDate;

/**
 * A family member whom the deceased supported.
 *
 * @param birthDate of the dependant; a child born after the death is a dependant from birth
 * @param childBirthDate for a carer: of the deceased's child that is cared for
 * @param until for a student: last day of study; for the others, an earlier end if there is one
 */
public record Dependant(
    Ground ground, LocalDate birthDate, LocalDate childBirthDate, LocalDate until) {

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
