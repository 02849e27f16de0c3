package kz.tirek.indexation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import kz.tirek.awards.Raise;
import kz.tirek.common.PaymentKind;

/**
 * A mass indexation or recalculation.
 *
 * @param percent null where the law is asked
 * @param effectiveOn first day of the new amounts
 * @param assignedBefore the right of the awards arose before this day
 * @param decidedBy who approved or refused; null before
 * @param begunAt when it took its awards; null before
 * @param total awards it takes, once it has begun
 * @param done of them, gone through
 * @param changed of those, got a determination
 * @param undone of those gone through, taken back
 */
public record Indexation(
    String id,
    Kind kind,
    List<PaymentKind> payments,
    BigDecimal percent,
    LocalDate effectiveOn,
    LocalDate assignedBefore,
    String act,
    State state,
    String askedBy,
    OffsetDateTime askedAt,
    String decidedBy,
    OffsetDateTime decidedAt,
    String note,
    OffsetDateTime begunAt,
    int total,
    int done,
    int changed,
    int undone) {

  /** Where the new amount comes from. */
  public enum Kind {
    /** Amounts from a day on are raised by a percentage. */
    INDEX("INDEXED"),
    /** The law in force is asked award by award. */
    RECALCULATE_BY_LAW("LAW_CHANGED");

    private final String ground;

    Kind(String ground) {
      this.ground = ground;
    }

    /** Of the determinations it makes. */
    String ground() {
      return ground;
    }
  }

  /** How far it has come. */
  public enum State {
    ASKED,
    CANCELLED,
    REFUSED,
    APPROVED,
    RUNNING,
    PAUSED,
    DONE,
    /** It can no longer be taken back. */
    FINAL,
    UNDOING,
    UNDONE
  }

  Raise raise() {
    return new Raise(percent, effectiveOn);
  }
}
