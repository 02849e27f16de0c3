package kz.tirek.awards;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * One decision about an award. It supersedes the one before and stays.
 *
 * @param ground why, as a code: the kind of event, {@code TERM_ENDED}, …; null for the assignment
 * @param effectiveOn first day from which something is different
 * @param cause the event or order behind it; null where there was none
 * @param decidedBy null where the program decided
 * @param calculationId the calculation its entitlement comes from
 */
public record Determination(
    long id,
    Kind kind,
    String ground,
    LocalDate effectiveOn,
    String cause,
    String decidedBy,
    String note,
    long calculationId,
    OffsetDateTime madeAt) {

  /** What a determination does. */
  public enum Kind {
    ASSIGN,
    SUSPEND,
    RESUME,
    RECALCULATE,
    EXTEND,
    TERMINATE;

    /** Whether it brings an entitlement of its own; the others keep that of the one before. */
    boolean entitlesAnew() {
      return this == ASSIGN || this == RECALCULATE || this == EXTEND;
    }
  }
}
