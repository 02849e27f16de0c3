package kz.tirek.payouts;

import java.time.OffsetDateTime;
import kz.tirek.common.Money;

/**
 * Orders of a run that go to the bank in one message.
 *
 * @param id also that of the message: the bank takes each once
 * @param number within the run, from 1
 * @param amount KZT
 * @param reason why the bank refused it; null otherwise
 */
public record PaymentFile(
    String id,
    String runId,
    int number,
    Kind kind,
    int orders,
    Money amount,
    Status status,
    OffsetDateTime madeAt,
    OffsetDateTime sentAt,
    String reason) {

  public enum Kind {
    PAYMENTS,
    /** The pension contributions withheld from payments, in one sum. */
    PENSIONS
  }

  /** Of payments the orders themselves say what became of them. */
  public enum Status {
    READY,
    SENT,
    /** Refused by the bank as a whole. */
    REJECTED,
    /** Pension contributions that the bank has booked. */
    PAID,
    /** Pension contributions that came back. */
    RETURNED
  }

  static String id(String runId, int number) {
    return "%s-%04d".formatted(runId, number);
  }

  /** A file that is sent in its place. */
  PaymentFile renewed(String otherId, int otherNumber, int moved, Money sum, OffsetDateTime now) {
    return new PaymentFile(
        otherId, runId, otherNumber, kind, moved, sum, Status.READY, now, null, null);
  }
}
