package kz.tirek.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Date;
import java.util.List;
import java.util.Map;
import kz.tirek.TirekTest;
import kz.tirek.awards.AwardStatus;
import kz.tirek.common.Money;
import kz.tirek.common.PaymentKind;
import kz.tirek.events.EventKind;
import kz.tirek.payouts.AStatement;
import kz.tirek.payouts.PaymentOrder;
import kz.tirek.payouts.Payouts;
import org.assertj.core.groups.Tuple;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/**
 * {@code payment-run.bpmn}, in a database of its own: it pays everybody. Job loss from 16.03.2026
 * on an income of 200,000, 24 months: × 0.45 × 0.85 = 76,500.00 a month, until 15.06.2026; for
 * March 16 of 31 days, 39,483.87.
 */
@TirekTest
@TestPropertySource(properties = "tirek.test=own-database")
class PaymentRunTest {
  private static final LocalDate FROM = LocalDate.of(2026, 3, 16);

  @Autowired private CaseFixture world;
  @Autowired private LifeFixture life;
  @Autowired private Payouts payouts;
  @Autowired private ManagementService management;
  @Autowired private HistoryService history;

  @AfterEach
  void letTimeRunAgain() {
    ClockUtil.reset();
  }

  @Test
  void runsWhenAWorkingDayIsOverAndNotOverNauryz() {
    management.setJobDuedate(timer().getId(), Date.from(Instant.parse("2026-03-19T18:59:59Z")));

    ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-03-19T19:00:05Z")));
    management.executeJob(timer().getId());
    assertThat(timer().getDuedate()).isEqualTo("2026-03-20T18:59:59Z");
    // Saturday in Almaty; 23–25 March are off.
    ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-03-20T19:00:05Z")));
    management.executeJob(timer().getId());

    assertThat(timer().getDuedate()).isEqualTo("2026-03-26T18:59:59Z");
    assertThat(
            history
                .createHistoricActivityInstanceQuery()
                .activityId("PaymentsOrdered")
                .finished()
                .count())
        .isPositive();
  }

  @Test
  void ordersEachMonthOnce() {
    String number = begun();

    runOn(FROM, number);
    runOn(LocalDate.of(2026, 3, 31), number);
    assertThat(orders(number)).containsExactly(tuple(YearMonth.of(2026, 3), "39483.87"));
    runOn(LocalDate.of(2026, 4, 1), number);
    runOn(LocalDate.of(2026, 4, 2), number);

    assertThat(orders(number))
        .containsExactly(
            tuple(YearMonth.of(2026, 3), "39483.87"), tuple(YearMonth.of(2026, 4), "76500.00"));
    assertThat(world.rests(number)).contains("SendPaymentOrder");
  }

  @Test
  void sendsEachOrderItsOwnWay() {
    String number = begun();
    runOn(FROM, number);
    PaymentOrder march = life.lastOrder(number);

    world.bankAnswers(number, true, null);
    assertThat(world.rests(number)).contains("AwaitBankStatement", "Paying");
    life.settle(march, true);

    assertThat(world.passed(number)).contains("PaidOut");
    assertThat(world.rests(number)).containsExactlyInAnyOrder("Paying", "TermPassed");
  }

  @Test
  void leavesOutWhatIsSuspendedAndPaysArrearsAfterwards() {
    String number = begun();
    runOn(FROM, number);
    life.report(number, EventKind.DEPARTED, FROM.toString());
    runOn(LocalDate.of(2026, 4, 1), number);
    assertThat(orders(number)).hasSize(1);

    world.dayIs(LocalDate.of(2026, 5, 4), number);
    life.report(number, EventKind.GROUND_REMOVED, "2026-05-04");
    runOn(LocalDate.of(2026, 5, 4), number);

    // April and May.
    assertThat(orders(number))
        .containsExactly(
            tuple(YearMonth.of(2026, 3), "39483.87"), tuple(YearMonth.of(2026, 5), "153000.00"));
  }

  @Test
  void paysTheLastDaysOfAnAwardThatHasEnded() {
    String number = begun();
    runOn(LocalDate.of(2026, 5, 29), number);
    world.dayIs(LocalDate.of(2026, 6, 16), number);
    assertThat(life.status(number)).isEqualTo(AwardStatus.COMPLETED);

    runOn(LocalDate.of(2026, 6, 16), number);
    runOn(LocalDate.of(2026, 7, 1), number);

    // March, April, May: 39,483.87 + 76,500 + 76,500; June 15 of 30 days.
    assertThat(orders(number))
        .containsExactly(
            tuple(YearMonth.of(2026, 5), "192483.87"), tuple(YearMonth.of(2026, 6), "38250.00"));
  }

  @Test
  void waitsForTheAccountWhenTheMoneyCameBack() {
    String number = begun();
    runOn(FROM, number);
    PaymentOrder march = life.lastOrder(number);
    world.bankAnswers(number, true, null);
    // 39,483.87 less 3,948.39 for the pension fund.
    payouts.take(AStatement.returned(march.id(), "35535.48"));
    life.settle(march, false);
    assertThat(world.task(number).getTaskDefinitionKey()).isEqualTo("CorrectAccount");

    runOn(LocalDate.of(2026, 4, 1), number);
    assertThat(orders(number)).as("the account is still the old one").hasSize(1);
    world.answerTask(number, "specialist", "specialist", Map.of("iban", CaseFixture.IBAN));
    runOn(LocalDate.of(2026, 4, 2), number);

    // The second attempt at March carries April too, and nothing is ordered twice.
    assertThat(orders(number))
        .containsExactly(
            tuple(YearMonth.of(2026, 3), "39483.87"), tuple(YearMonth.of(2026, 3), "115983.87"));
    assertThat(life.arrears(number)).isEqualTo(Money.ZERO);
  }

  @Test
  void paysAOneOffSumNoSecondTime() {
    world.dayIs(FROM, "none");
    String number = world.checked(250_000);

    runOn(FROM, number);
    runOn(LocalDate.of(2026, 4, 1), number);

    assertThat(orders(number)).containsExactly(tuple(YearMonth.of(2026, 3), "1050000.00"));
  }

  @Test
  void takesNothingBackFromLaterMonthsWhenTooMuchWasPaid() {
    String number = begun();
    runOn(LocalDate.of(2026, 5, 4), number);
    life.report(number, EventKind.EMPLOYED, "2026-04-21");

    runOn(LocalDate.of(2026, 6, 1), number);

    assertThat(orders(number)).hasSize(1);
    // April: 20 of 30 days due, 25,500 too much; May: all.
    assertThat(life.overpaid(number)).isEqualTo(Money.of("102000.00"));
  }

  private String begun() {
    world.dayIs(FROM, "none");
    return life.begun(world.example(PaymentKind.JOB_LOSS));
  }

  private void runOn(LocalDate day, String number) {
    world.dayIs(day, number);
    management.executeJob(timer().getId());
  }

  private Job timer() {
    return management
        .createJobQuery()
        .processDefinitionKey("payment-run")
        .activityId("WorkingDayOver")
        .singleResult();
  }

  private List<Tuple> orders(String number) {
    return payouts.ordersOfCase(number).stream()
        .map(order -> tuple(order.month(), order.gross().toString()))
        .toList();
  }
}
