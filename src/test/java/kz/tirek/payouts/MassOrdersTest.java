package kz.tirek.payouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import kz.tirek.TirekTest;
import kz.tirek.awards.Assignment;
import kz.tirek.awards.Award;
import kz.tirek.awards.AwardPeriod;
import kz.tirek.awards.AwardStatus;
import kz.tirek.awards.Awards;
import kz.tirek.awards.Change;
import kz.tirek.awards.Determination;
import kz.tirek.common.Money;
import kz.tirek.common.PaymentKind;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A run says in SQL what {@link Balances} says of one award: both are asked about drawn lives. */
@TirekTest
@TestPropertySource(properties = "tirek.test=mass-orders")
class MassOrdersTest {
  private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");
  private static final YearMonth FIRST = YearMonth.of(2025, 1);
  private static final int MONTHS = 18;
  private static final int AWARDS = 150;
  private static final long SEED = 20261121;

  @Autowired private MassOrders orders;
  @Autowired private Payouts payouts;
  @Autowired private PaidMonthRepository paid;
  @Autowired private Awards awards;
  @Autowired private JdbcClient jdbc;

  private final SplittableRandom random = new SplittableRandom(SEED);

  @AfterEach
  void letTimeRunAgain() {
    ClockUtil.reset();
  }

  @Test
  void ordersWhatOneAwardAfterTheOtherWouldGet() {
    List<String> living = new ArrayList<>();
    int compared = 0;
    for (int i = 0; i < MONTHS; i++) {
      YearMonth month = FIRST.plusMonths(i);
      todayIs(month.atDay(5));
      for (int n = 0; n < AWARDS / MONTHS; n++) {
        living.add(assigned(living.size(), month));
      }
      living.forEach(this::live);
      todayIs(month.atDay(6));
      Map<String, List<MonthBalance>> expected = new HashMap<>();
      living.forEach(award -> expected.put(award, due(award)));
      if (random.nextInt(6) > 0) {
        run(month, i);
        for (String award : living) {
          assertThat(ordered(award, month)).as(award + " " + month).isEqualTo(expected.get(award));
          compared += expected.get(award).size();
        }
      }
    }
    // A test that compares nothing would pass as well.
    assertThat(compared).isGreaterThan(AWARDS);
  }

  /** One thing that may happen to somebody in a month. */
  private void live(String award) {
    LocalDate today = LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), ZONE);
    switch (random.nextInt(24)) {
      case 0 -> awards.suspend(award, change("DEPARTED", today.minusDays(random.nextInt(70))));
      case 1 ->
          awards.suspensions(award).stream()
              .filter(suspension -> suspension.isOpen())
              .findFirst()
              .ifPresent(it -> awards.lift(award, it.id(), change("GROUND_REMOVED", today)));
      case 2 ->
          awards.recalculate(
              award,
              Determination.Kind.RECALCULATE,
              0,
              entitlement(awards.required(award).rightFrom(), today.minusDays(random.nextInt(100))),
              change("NEW_DEGREE", today.minusDays(5)));
      case 3 -> {
        if (awards.required(award).isRunning() && random.nextInt(4) == 0) {
          awards.terminate(award, change("OWN_REQUEST", today.minusDays(random.nextInt(40))));
        }
      }
      default -> {
        // Nothing happens to most people.
      }
    }
    recordOverpayments(award);
  }

  /** As {@code Payouts} does; a recovery would want a case. */
  private void recordOverpayments(String award) {
    Award now = awards.required(award);
    payouts
        .overpaymentsIf(now)
        .forEach(month -> paid.insertOverpayment(award, month, now.newest().id()));
  }

  private static Change change(String ground, LocalDate on) {
    return new Change(ground, on, null, null, null);
  }

  private String assigned(int number, YearMonth month) {
    LocalDate from = month.minusMonths(random.nextInt(3)).atDay(1 + random.nextInt(28));
    return awards.assign(
        new Assignment(
            "D-%04d".formatted(number),
            PaymentKind.DISABILITY,
            "940418400017",
            "Сәрсенова Айгүл",
            "KZ699990000000000001",
            "KZ-75",
            List.of(),
            false,
            0,
            entitlement(from, from.plusDays(random.nextInt(300)))));
  }

  /** Two amounts, the second from a day on, perhaps with an end. */
  private List<AwardPeriod> entitlement(LocalDate from, LocalDate second) {
    LocalDate until = random.nextInt(3) == 0 ? null : second.plusDays(30 + random.nextInt(300));
    AwardPeriod later =
        period(second.isAfter(from) ? second : from, until == null ? null : max(until, from));
    return second.isAfter(from)
        ? List.of(period(from, second.minusDays(1)), later)
        : List.of(later);
  }

  private static LocalDate max(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private AwardPeriod period(LocalDate from, LocalDate until) {
    Money gross = new Money(BigDecimal.valueOf(2_000_000 + random.nextInt(5_000_000), 2));
    return new AwardPeriod(
        from, until, gross, Money.rounded(gross.value().movePointLeft(1)), "ASSIGNED");
  }

  private List<MonthBalance> due(String award) {
    return awards.required(award).status() == AwardStatus.SUSPENDED
        ? List.of()
        : payouts.arrears(award).stream().filter(MonthBalance::isPayable).toList();
  }

  private void run(YearMonth month, int number) {
    OffsetDateTime now = OffsetDateTime.ofInstant(ClockUtil.getCurrentTime().toInstant(), ZONE);
    String after = "";
    for (int file = 1; after != null; file++) {
      after = orders.order(new RunScope(month, now), "T-" + number, file, after, 40).last();
    }
  }

  private List<MonthBalance> ordered(String award, YearMonth month) {
    return jdbc.sql(
            """
            SELECT l.month, l.gross, l.pension FROM payment_order o
            JOIN payment_order_line l ON l.order_id = o.id
            WHERE o.award_id = :award AND o.month = :month ORDER BY l.month
            """)
        .param("award", award)
        .param("month", month.atDay(1))
        .query(
            (row, i) ->
                new MonthBalance(
                    YearMonth.from(row.getObject("month", LocalDate.class)),
                    new Money(row.getBigDecimal("gross")),
                    new Money(row.getBigDecimal("pension"))))
        .list();
  }

  private static void todayIs(LocalDate day) {
    ClockUtil.setCurrentTime(Date.from(day.atTime(9, 0).atZone(ZONE).toInstant()));
  }
}
