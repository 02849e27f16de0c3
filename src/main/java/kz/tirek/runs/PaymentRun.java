package kz.tirek.runs;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import kz.tirek.payouts.RunScope;

/**
 * A run that pays everybody what is due by the end of a month.
 *
 * @param cutOff it takes the awards as they were then
 * @param paused whether it rests in its present state until somebody lets it go on
 * @param askedBy null where the payment day began it
 * @param decidedBy who approved or refused; null before
 * @param total orders its preview counted
 * @param done awards gone through
 * @param settledAt when the last tenge was accounted for; null before
 */
public record PaymentRun(
    String id,
    YearMonth month,
    OffsetDateTime cutOff,
    State state,
    boolean paused,
    String askedBy,
    String decidedBy,
    OffsetDateTime decidedAt,
    String note,
    int total,
    int done,
    OffsetDateTime settledAt) {

  /** How far it has come; each is committed before the next begins. */
  public enum State {
    /** Its cut-off is fixed. */
    SELECTED,
    PREVIEWED,
    CANCELLED,
    REFUSED,
    /** Orders are being made. */
    APPROVED,
    /** All orders are made; files are being sent. */
    ORDERED,
    /** All files were sent; statements are awaited. */
    SENT,
    /** Every tenge was paid or came back. */
    RECONCILED
  }

  RunScope scope() {
    return new RunScope(month, cutOff);
  }
}
