package kz.tirek.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.tirek.TirekTest;
import kz.tirek.awards.AwardStatus;
import kz.tirek.cases.Alert;
import kz.tirek.cases.Applicant;
import kz.tirek.cases.CaseFile;
import kz.tirek.cases.CaseStatus;
import kz.tirek.cases.Cases;
import kz.tirek.cases.Check;
import kz.tirek.cases.CheckOutcome;
import kz.tirek.cases.NewDocument;
import kz.tirek.cases.Registry;
import kz.tirek.cases.Stage;
import kz.tirek.common.Conflict;
import kz.tirek.common.Money;
import kz.tirek.payouts.AStatement;
import kz.tirek.payouts.OrderSettled;
import kz.tirek.payouts.OrderStatus;
import kz.tirek.payouts.PaymentOrder;
import kz.tirek.payouts.Payouts;
import kz.tirek.payouts.SettlementListener;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code maternity-payment.bpmn}: the straight path, then each way off it. */
@TirekTest
class MaternityPaymentTest {
  private static final NewDocument SHEET_COPY =
      new NewDocument("SICK_LEAVE_SHEET", "sheet.pdf", "application/pdf", new byte[] {1});

  @Autowired private CaseFixture world;
  @Autowired private Cases cases;
  @Autowired private SettlementListener settlements;
  @Autowired private Payouts payouts;

  @AfterEach
  void letTimeRunAgain() {
    ClockUtil.reset();
  }

  @Test
  void assignsAutomaticallyWhenEveryRegistryConfirms() {
    Applicant applicant = world.applicant();
    world.paidFor(applicant, 250_000);
    String number = world.register(applicant);

    world.confirmAll(number, 126);

    CaseFile file = world.file(number);
    assertThat(file.application().status()).isEqualTo(CaseStatus.ASSIGNED);
    assertThat(file.decisions()).singleElement().matches(decision -> decision.automatic());
    // 250,000 in each of 12 months: AMI 250,000; × 126/30 = 1,050,000; 10 % withheld.
    PaymentOrder order = file.orders().get(0);
    assertThat(order.gross()).isEqualTo(Money.of("1050000.00"));
    assertThat(order.pension()).isEqualTo(Money.of("105000.00"));
    assertThat(order.net()).isEqualTo(Money.of("945000.00"));
  }

  @Test
  void paysTellsTheApplicantAndLivesUntilTheLeaveIsOver() {
    String number = paidAndTold();

    CaseFile file = world.file(number);
    assertThat(world.rests(number)).contains("Paying", "TermPassed");
    assertThat(file.award()).get().matches(award -> award.status() == AwardStatus.ACTIVE);
    assertThat(file.notices()).singleElement().matches(notice -> notice.deliveredAt() != null);
    assertThat(file.notices().get(0).text().en()).contains("945,000.00 KZT");
    assertThat(file.stages())
        .extracting(Stage::status)
        .containsExactly(CaseStatus.REGISTERED, CaseStatus.CHECKING, CaseStatus.ASSIGNED);
  }

  @Test
  void endsOnTheDayAfterTheLeave() {
    LocalDate first = world.today();
    String number = paidAndTold();

    // 126 days: the 126th is the last of the leave.
    assertThat(world.timerDue(number, "TermPassed")).isEqualTo(first.plusDays(126));
    world.dayIs(first.plusDays(126), number);
    world.deliverNotice(number);

    assertThat(world.isRunning(number)).isFalse();
    assertThat(world.file(number).award())
        .get()
        .matches(award -> award.status() == AwardStatus.COMPLETED);
  }

  @Test
  void asksForTheAccountAgainWhenTheBankRefusesTheOrder() {
    String number = world.checked(250_000);

    world.bankAnswers(number, false, "no such account");
    world.answerTask(number, "specialist", "specialist", Map.of("iban", CaseFixture.IBAN));
    world.bankAnswers(number, true, null);
    settle(number, true);

    assertThat(world.file(number).orders())
        .extracting(PaymentOrder::attempt, PaymentOrder::status, PaymentOrder::reason)
        .containsExactly(
            tuple(1, OrderStatus.REJECTED, "no such account"), tuple(2, OrderStatus.SENT, null));
  }

  @Test
  void asksForTheAccountAgainWhenTheMoneyComesBack() {
    String number = world.checked(250_000);
    world.bankAnswers(number, true, null);

    settle(number, false);

    assertThat(world.task(number).getTaskDefinitionKey()).isEqualTo("CorrectAccount");
  }

  @Test
  void paysAgainWhenTheMoneyComesBackAfterItWasPaid() {
    String number = paidAndTold();
    String first = world.file(number).orders().get(0).id();
    payouts.take(AStatement.returned(first, "945000.00"));

    settle(number, false);
    world.answerTask(number, "specialist", "specialist", Map.of("iban", CaseFixture.IBAN));
    world.bankAnswers(number, true, null);
    settle(number, true);

    assertThat(world.file(number).orders())
        .extracting(PaymentOrder::attempt, PaymentOrder::status)
        .containsExactly(tuple(1, OrderStatus.RETURNED), tuple(2, OrderStatus.SENT));
    assertThat(world.rests(number)).contains("Paying", "TermPassed");
  }

  @Test
  void refusesAnAccountWithAWrongCheckDigit() {
    String number = world.checked(250_000);
    world.bankAnswers(number, false, "no such account");

    assertThatThrownBy(
            () ->
                world.answerTask(
                    number, "specialist", "specialist", Map.of("iban", "KZ119990000000000001")))
        .hasMessageContaining("not a valid Kazakh IBAN");
    assertThat(world.file(number).orders()).hasSize(1);
  }

  @Test
  void asksForACopyWhenTheRegisterDoesNotKnowTheSheet() {
    String number = world.checkedBut(Registry.SICK_LEAVE, "NOT_FOUND");

    assertThat(world.task(number).getTaskDefinitionKey()).isEqualTo("RequestDocuments");
    assertThat(world.file(number).application().status()).isEqualTo(CaseStatus.INCOMPLETE);
    assertThat(world.file(number).missing())
        .extracting("code")
        .containsExactly("SHEET_COPY_MISSING");
  }

  @Test
  void checksAgainWhenTheDocumentsCome() {
    String number = world.checkedBut(Registry.SICK_LEAVE, "NOT_FOUND");
    world.answerTask(number, "specialist", "specialist", Map.of("step", "ASK"));
    world.deliverNotice(number);

    cases.complete(number, List.of(SHEET_COPY), null);

    assertThat(world.file(number).application().status()).isEqualTo(CaseStatus.CHECKING);
    assertThat(world.file(number).checks()).isEmpty();
    assertThat(world.file(number).checkHistory()).hasSize(4);
  }

  @Test
  void doesNotWaitForDocumentsThatCameBeforeTheNoticeWasDelivered() {
    String number = world.checkedBut(Registry.SICK_LEAVE, "NOT_FOUND");
    world.answerTask(number, "specialist", "specialist", Map.of("step", "ASK"));
    cases.complete(number, List.of(SHEET_COPY), null);

    world.deliverNotice(number);

    assertThat(world.file(number).application().status()).isEqualTo(CaseStatus.CHECKING);
  }

  @Test
  void decidesOnWhatThereIsWhenNothingComesWithinFiveWorkingDays() {
    // Wednesday; the 16th is a holiday: 10, 11, 14, 15 and 17 December.
    world.dayIs(LocalDate.of(2026, 12, 9), "none");
    String number = world.checkedBut(Registry.SICK_LEAVE, "NOT_FOUND");
    world.answerTask(number, "specialist", "specialist", Map.of("step", "ASK"));
    world.deliverNotice(number);

    assertThat(world.timerDue(number, "CompletionDeadlinePassed"))
        .isEqualTo(LocalDate.of(2026, 12, 17));
    world.dayIs(LocalDate.of(2026, 12, 18), number);

    assertThat(world.tasks(number))
        .extracting(task -> task.getTaskDefinitionKey())
        .containsExactly("ReviewCase");
  }

  @Test
  void goesOnWithoutDocumentsWhenTheSpecialistSaysWhy() {
    String number = world.checkedBut(Registry.SICK_LEAVE, "NOT_FOUND");

    world.answerTask(
        number, "specialist", "specialist", Map.of("step", "PROCEED", "reason", "sheet seen"));

    assertThat(world.task(number).getTaskDefinitionKey()).isEqualTo("ReviewCase");
  }

  @Test
  void assignsNothingThatCannotBePaid() {
    Applicant applicant = world.applicant(null);
    world.paidFor(applicant, 250_000);
    String number = world.register(applicant);
    world.confirmAll(number, 126);
    world.answerTask(
        number, "specialist", "specialist", Map.of("step", "PROCEED", "reason", "no reply"));

    assertThat(world.task(number).getTaskDefinitionKey())
        .as("never decided automatically")
        .isEqualTo("ReviewCase");
    assertThatThrownBy(
            () ->
                world.answerTask(number, "specialist", "specialist", Map.of("proposal", "ASSIGN")))
        .hasMessageContaining("no bank account to pay it to");
  }

  @Test
  void letsAPersonSettleWhatARegistryLeftUnanswered() {
    Applicant applicant = world.applicant();
    world.paidFor(applicant, 250_000);
    String number = world.register(applicant);
    world.confirm(number, Registry.PERSONS, 126);
    world.confirm(number, Registry.SICK_LEAVE, 126);
    world.confirm(number, Registry.ACCOUNTS, 126);

    letTenMinutesPass(number);
    assertThat(outcomes(number)).containsEntry(Registry.EMPLOYMENT, CheckOutcome.UNAVAILABLE);
    world.answerTask(
        number,
        "specialist",
        "specialist",
        Map.of("employmentVerdict", "CONFIRMED", "basis", "contract of 01.02.2020"));

    assertThat(outcomes(number)).containsEntry(Registry.EMPLOYMENT, CheckOutcome.OVERRIDDEN);
    assertThat(world.task(number).getTaskDefinitionKey())
        .as("what a person settled is never decided automatically")
        .isEqualTo("ReviewCase");
  }

  @Test
  void lateAnswersReplaceTheQuestionToAPerson() {
    Applicant applicant = world.applicant();
    world.paidFor(applicant, 250_000);
    String number = world.register(applicant);
    letTenMinutesPass(number);
    assertThat(world.task(number).getTaskDefinitionKey()).isEqualTo("SettleChecks");

    world.confirmAll(number, 126);

    assertThat(world.tasks(number)).isEmpty();
    assertThat(world.file(number).application().status()).isEqualTo(CaseStatus.ASSIGNED);
  }

  @Test
  void asksForTheDaysOfAPaperSheet() {
    String number = world.register(world.applicant());
    letTenMinutesPass(number);

    assertThatThrownBy(
            () ->
                world.answerTask(
                    number,
                    "specialist",
                    "specialist",
                    Map.of(
                        "personsVerdict", "CONFIRMED",
                        "sickLeaveVerdict", "CONFIRMED",
                        "employmentVerdict", "CONFIRMED",
                        "accountsVerdict", "CONFIRMED",
                        "basis", "papers")))
        .hasMessageContaining("whole number");
    assertThat(outcomes(number)).containsEntry(Registry.SICK_LEAVE, CheckOutcome.UNAVAILABLE);
  }

  @Test
  void warnsAndEscalatesWhenTheStatutoryClockRunsOut() {
    // Thursday before Nauryz: 23–25 March are off, so 6 working days end on 1 April, 8 on 3 April.
    world.dayIs(LocalDate.of(2026, 3, 19), "none");
    String number = world.checkedBut(Registry.SICK_LEAVE, "NOT_FOUND");
    assertThat(world.timerDue(number, "ClockWarning")).isEqualTo(LocalDate.of(2026, 4, 1));
    assertThat(world.timerDue(number, "ClockPassed")).isEqualTo(LocalDate.of(2026, 4, 3));

    world.dayIs(LocalDate.of(2026, 4, 2), number);
    assertThat(world.file(number).alerts())
        .extracting(Alert::kind)
        .containsExactly(Alert.Kind.DEADLINE_NEAR);
    world.dayIs(LocalDate.of(2026, 4, 4), number);

    assertThat(world.file(number).alerts())
        .extracting(Alert::kind)
        .containsExactly(Alert.Kind.DEADLINE_NEAR, Alert.Kind.DEADLINE_PASSED);
    assertThat(world.task(number).getPriority()).isEqualTo(90);
  }

  @Test
  void endsWhenTheApplicantWithdraws() {
    String number = world.checkedBut(Registry.SICK_LEAVE, "NOT_FOUND");

    cases.withdraw(number);
    world.deliverNotices(number);

    assertThat(world.isRunning(number)).isFalse();
    assertThat(world.file(number).application().status()).isEqualTo(CaseStatus.WITHDRAWN);
  }

  @Test
  void cannotBeWithdrawnOnceDecided() {
    String number = world.checked(250_000);

    assertThatThrownBy(() -> cases.withdraw(number)).isInstanceOf(Conflict.class);
  }

  @Test
  void takesOneLivingCaseOfAPersonForOneRisk() {
    Applicant applicant = world.applicant();
    String number = world.register(applicant);

    assertThatThrownBy(() -> world.register(applicant)).isInstanceOf(Conflict.class);
    cases.withdraw(number);
    assertThat(world.register(applicant)).isNotEqualTo(number);
  }

  private String paidAndTold() {
    String number = world.checked(250_000);
    world.bankAnswers(number, true, null);
    settle(number, true);
    world.deliverNotice(number);
    return number;
  }

  private void letTenMinutesPass(String number) {
    ClockUtil.offset(11 * 60_000L);
    world.runDueJobs(number);
  }

  private void settle(String number, boolean paid) {
    List<PaymentOrder> orders = world.file(number).orders();
    String order = orders.get(orders.size() - 1).id();
    assertThat(settlements.hear(new OrderSettled(order, number, paid))).isTrue();
    world.runDueJobs(number);
  }

  private Map<Registry, CheckOutcome> outcomes(String number) {
    return world.file(number).checks().stream()
        .collect(Collectors.toMap(Check::registry, Check::outcome));
  }
}
