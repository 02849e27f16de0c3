package kz.tirek.lawsuits;

import java.time.LocalDate;
import java.util.List;
import kz.tirek.common.Money;
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Region;
import kz.tirek.recovery.Entry;

/**
 * A suit of before this program, with all that happened in it.
 *
 * @param suit its number is not used: numbers are given when it is brought in
 * @param steps in the order in which they happened; the last is CLOSED
 */
public record PastSuit(Lawsuit suit, List<Happened> steps, List<MoneyBack> money) {

  /** A step of it; what does not apply is null. */
  public record Happened(
      StepKind kind, LocalDate on, LocalDate nextOn, Result result, Outcome outcome, Money amount) {
    public static Happened of(StepKind kind, LocalDate on, LocalDate nextOn) {
      return new Happened(kind, on, nextOn, null, null, null);
    }
  }

  /** Money of before this program that came back without any suit. */
  public record Repaid(
      LocalDate on, Money amount, Entry.Channel channel, Region branch, PaymentKind payment) {}
}
