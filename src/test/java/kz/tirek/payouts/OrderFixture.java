package kz.tirek.payouts;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import kz.tirek.awards.Assignment;
import kz.tirek.awards.AwardPeriod;
import kz.tirek.awards.Awards;
import kz.tirek.common.Money;
import kz.tirek.common.PaymentKind;

/** Orders of 708,750.00 to the recipient: 787,500.00 (domain.md, example 2) less 10 %. */
final class OrderFixture {
  static final String NET = "708750.00";
  private static final AtomicInteger AWARDS = new AtomicInteger();
  static final YearMonth MONTH = YearMonth.of(2026, 11);

  private final Awards awards;
  private final Payouts payouts;

  OrderFixture(Awards awards, Payouts payouts) {
    this.awards = awards;
    this.payouts = payouts;
  }

  String ready() {
    return orderFor(award());
  }

  String sent() {
    String order = ready();
    payouts.bankAnswered(order, true, null);
    return order;
  }

  String refused() {
    String order = ready();
    payouts.bankAnswered(order, false, "AC01: no such account");
    return order;
  }

  /** Another order in the place of one that failed. */
  String again(String order) {
    return orderFor(payouts.required(order).awardId());
  }

  OrderStatus status(String order) {
    return payouts.required(order).status();
  }

  StatementResult take(String... entries) {
    return payouts.take(
        new ByteArrayInputStream(AStatement.of(entries).getBytes(StandardCharsets.UTF_8)));
  }

  String orderFor(String award) {
    return payouts.orderDue(award, MONTH).orElseThrow();
  }

  /** One sum. */
  String award() {
    return awards.assign(
        new Assignment(
            "BANK-" + AWARDS.incrementAndGet(),
            PaymentKind.MATERNITY,
            "940418450017",
            "Сәрсенова Айгүл",
            "KZ699990000000000001",
            "KZ-75",
            List.of(),
            true,
            1,
            List.of(
                new AwardPeriod(
                    LocalDate.of(2026, 11, 2),
                    LocalDate.of(2027, 3, 7),
                    Money.of("787500.00"),
                    Money.of("78750.00"),
                    "ASSIGNED"))));
  }
}
