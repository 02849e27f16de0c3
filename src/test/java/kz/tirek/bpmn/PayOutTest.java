package kz.tirek.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.Map;
import kz.tirek.TirekTest;
import kz.tirek.common.Money;
import kz.tirek.events.EventKind;
import kz.tirek.payouts.AStatement;
import kz.tirek.payouts.OrderSettled;
import kz.tirek.payouts.OrderStatus;
import kz.tirek.payouts.PaymentOrder;
import kz.tirek.payouts.Payouts;
import kz.tirek.payouts.SettlementListener;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code pay-out.bpmn}, called for a sum of 1,050,000.00 of which 945,000.00 is paid out. */
@TirekTest
class PayOutTest {
  private static final String OTHER_IBAN = "KZ429990000000000002";

  @Autowired private CaseFixture world;
  @Autowired private LifeFixture life;
  @Autowired private Payouts payouts;
  @Autowired private SettlementListener settlements;

  @BeforeEach
  void startOnMonday() {
    world.dayIs(LocalDate.of(2026, 11, 9), "none");
  }

  @AfterEach
  void letTimeRunAgain() {
    ClockUtil.reset();
  }

  @Test
  void isPaidOutWhenTheStatementSaysSo() {
    String number = world.checked(250_000);
    world.bankAnswers(number, true, null);
    assertThat(world.rests(number)).contains("AwaitBankStatement");

    life.settle(number, true);

    assertThat(world.passed(number)).contains("OrderAccepted", "OrderPaid", "PaidOut");
    assertThat(world.rests(number)).contains("NotifyOfAssignment").doesNotContain("PayOut");
  }

  @Test
  void paysToTheCorrectedAccountAfterTheBankRefused() {
    String number = world.checked(250_000);
    world.bankAnswers(number, false, "no such account");
    assertThat(world.task(number).getTaskDefinitionKey()).isEqualTo("CorrectAccount");

    correct(number);
    world.bankAnswers(number, true, null);
    life.settle(number, true);

    assertThat(world.file(number).orders())
        .extracting(PaymentOrder::attempt, PaymentOrder::status, PaymentOrder::iban)
        .containsExactly(
            tuple(1, OrderStatus.REJECTED, CaseFixture.IBAN),
            tuple(2, OrderStatus.SENT, OTHER_IBAN));
    assertThat(life.award(number).iban()).isEqualTo(OTHER_IBAN);
    assertThat(world.passed(number)).contains("StillDue", "PaidOut");
  }

  @Test
  void paysAgainWhenTheMoneyComesBack() {
    String number = world.checked(250_000);
    world.bankAnswers(number, true, null);
    payouts.take(AStatement.returned(life.lastOrder(number).id(), "945000.00"));
    life.settle(number, false);

    correct(number);
    world.bankAnswers(number, true, null);
    life.settle(number, true);

    assertThat(world.file(number).orders())
        .extracting(PaymentOrder::attempt, PaymentOrder::status, PaymentOrder::gross)
        .containsExactly(
            tuple(1, OrderStatus.RETURNED, Money.of("1050000.00")),
            tuple(2, OrderStatus.SENT, Money.of("1050000.00")));
  }

  @Test
  void beginsAnewWhenTheMoneyComesBackAfterItWasPaid() {
    String number = world.checked(250_000);
    world.bankAnswers(number, true, null);
    PaymentOrder first = life.lastOrder(number);
    life.settle(first, true);
    payouts.take(AStatement.returned(first.id(), "945000.00"));

    life.settle(first, false);
    assertThat(world.task(number).getTaskDefinitionKey()).isEqualTo("CorrectAccount");
    assertThat(world.passed(number)).contains("MoneyReturned");
    correct(number);
    world.bankAnswers(number, true, null);
    life.settle(number, true);

    assertThat(world.file(number).orders()).hasSize(2);
    assertThat(world.rests(number)).contains("NotifyOfAssignment");
  }

  @Test
  void waitsForAStatementThatComesBeforeTheBanksAnswer() {
    String number = world.checked(250_000);
    PaymentOrder order = life.lastOrder(number);

    assertThat(settlements.hear(new OrderSettled(order.id(), number, true)))
        .as("told again later")
        .isFalse();
    world.bankAnswers(number, true, null);

    life.settle(order, true);
    assertThat(world.passed(number)).contains("PaidOut");
  }

  @Test
  void hasNothingLeftToPayWhenTheAwardFellMeanwhile() {
    String number = world.checked(250_000);
    world.bankAnswers(number, true, null);
    PaymentOrder order = life.lastOrder(number);
    life.settle(order, true);
    payouts.take(AStatement.returned(order.id(), "945000.00"));
    life.settle(order, false);
    String account = world.task(number).getId();
    unreliable(number);

    world.answerTaskOf(account, "specialist", "specialist", Map.of("iban", OTHER_IBAN));
    world.deliverNotices(number);

    assertThat(world.passed(number)).contains("NothingLeft");
    assertThat(world.file(number).orders()).hasSize(1);
    assertThat(life.overpaid(number)).as("the money is back").isEqualTo(Money.ZERO);
    assertThat(world.isRunning(number)).isFalse();
  }

  @Test
  void correctsNoAccountWhileTheAwardIsSuspended() {
    String number = world.checked(250_000);
    world.bankAnswers(number, false, "no such account");
    life.report(number, EventKind.DEPARTED, "2026-11-09");

    assertThatThrownBy(() -> correct(number)).hasMessageContaining("suspended");
    assertThat(world.file(number).orders()).hasSize(1);
    assertThat(world.file(number).application().applicant().iban()).isEqualTo(CaseFixture.IBAN);

    life.report(number, EventKind.GROUND_REMOVED, "2026-11-09");
    correct(number);
    assertThat(world.rests(number)).contains("SendPaymentOrder");
  }

  private void correct(String number) {
    world.answerTask(number, "specialist", "specialist", Map.of("iban", OTHER_IBAN));
  }

  /** A person settled that nothing was ever due; the hearing's notice took three working days. */
  private void unreliable(String number) {
    life.report(number, EventKind.DOCUMENTS_UNRELIABLE, "2026-11-09");
    settle(
        number,
        "SettleEvent",
        "specialist",
        Map.of("effect", "TERMINATE", "effectiveOn", "2026-11-09", "reason", "Forged sheet"));
    world.deliverNotices(number);
    world.dayIs(LocalDate.of(2026, 11, 13), number);
    settle(
        number,
        "ApproveSettlement",
        "head",
        Map.of("approval", "APPROVE", "minutes", "Nobody came"));
  }

  private void settle(String number, String task, String who, Map<String, Object> fields) {
    String id =
        world.tasks(number).stream()
            .filter(open -> open.getTaskDefinitionKey().equals(task))
            .findFirst()
            .orElseThrow()
            .getId();
    world.answerTaskOf(id, who, who, fields);
    world.runDueJobs(number);
  }
}
