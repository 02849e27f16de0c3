package kz.tirek.refunds;

import static kz.tirek.refunds.RefundWorld.OTHER_PAYER;
import static kz.tirek.refunds.RefundWorld.PAYER;
import static kz.tirek.refunds.RefundWorld.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import kz.tirek.TirekTest;
import kz.tirek.accounts.Accounts;
import kz.tirek.accounts.Mt102File;
import kz.tirek.accounts.ParticipantAccount;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.cases.Applicant;
import kz.tirek.cases.NoticeDelivery;
import kz.tirek.common.Iin;
import kz.tirek.common.Impossible;
import kz.tirek.common.Money;
import kz.tirek.common.Region;
import kz.tirek.deadlines.RefundLimits;
import kz.tirek.payouts.OrderStatus;
import kz.tirek.payouts.Payouts;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** {@code contribution-refund.bpmn} and {@code refund-pay-out.bpmn}, each way through them. */
@TirekTest
@Import(RefundWorld.class)
class RefundTest {
  /** A Monday; working days follow until the holidays of May. */
  private static final LocalDate MONDAY = LocalDate.of(2026, 4, 6);

  private static final YearMonth MARCH = YearMonth.of(2026, 3);

  @Autowired private CaseFixture world;
  @Autowired private RefundWorld payer;
  @Autowired private Refunds refunds;
  @Autowired private Accounts accounts;
  @Autowired private Payouts payouts;
  @Autowired private FormService forms;
  @Autowired private RefundLimits limits;

  private Applicant person;

  @BeforeEach
  void aContributionOfMarch() {
    world.dayIs(MONDAY, "none");
    person = payer.insured(MARCH);
  }

  @AfterEach
  void letTimeRunAgain() {
    ClockUtil.reset();
  }

  @Test
  void returnsAContributionThatNoPaymentRestsOn() {
    String number = payer.asked(RefundReason.OTHER, item(payer.receipt(person, MARCH)));
    assertThat(number).matches("F-26-\\d{7}");
    assertThat(payer.status(number)).isEqualTo(RefundStatus.DECISION);

    payer.grants(number);

    // Order 430: out of the account at once, and never deleted.
    ParticipantAccount account = account();
    assertThat(account.contributions()).isEmpty();
    assertThat(account.participationMonths()).isZero();
    assertThat(account.refunds())
        .singleElement()
        .matches(refund -> refund.amount().equals(Money.of("10000.00")))
        .matches(refund -> refund.refund().equals(number))
        .matches(refund -> refund.status() == ParticipantAccount.Refund.Status.REVERSED);
    assertThat(accounts.contributionsOf(new Iin(person.iin())).contributions()).isEmpty();
    assertThat(payer.receipt(person, MARCH).left()).isEqualTo(Money.ZERO);
    assertThat(payer.status(number)).isEqualTo(RefundStatus.PAYING);
    payer.bankPays(number);
    world.deliverNotice(number);

    assertThat(world.isRunning(number)).isFalse();
    assertThat(world.passed(number)).contains("RefundDecided", "RefundPaidOut", "RefundClosed");
    assertThat(payer.status(number)).isEqualTo(RefundStatus.REFUNDED);
    assertThat(account().refunds().get(0).status())
        .isEqualTo(ParticipantAccount.Refund.Status.PAID);
    RefundOrder order = payer.lastOrder(number);
    assertThat(order.status()).isEqualTo(OrderStatus.PAID);
    assertThat(order.amount()).isEqualTo(Money.of("10000.00"));
    assertThat(order.recipient()).isEqualTo("Alatau LLP");
    assertThat(payouts.paymentFile(order.id()))
        .contains("10000.00", "Refund of social contributions " + number);
  }

  @Test
  void returnsAPenaltyAndLeavesTheContributionOfItsMonth() {
    Iin iin = new Iin(person.iin());
    accounts.receive(
        Mt102File.aFile()
            .payer("/IDN/" + PAYER)
            .document("PENALTY-1")
            .knp("017")
            .periodOfTheFile("032026")
            .person(iin, "500,00")
            .stream());
    assertThat(account().penalties()).hasSize(1);
    String number =
        payer.asked(
            RefundReason.WRONG_PURPOSE_CODE,
            new NewRefund.Item(iin.value(), MARCH, Money.of("500.00"), "PENALTY-1"));

    payer.grants(number);

    assertThat(account().penalties()).isEmpty();
    assertThat(account().contributions()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(RefundReason.class)
  void knowsEachOfTheSixReasons(RefundReason reason) {
    String number = payer.asked(reason, item(payer.receipt(person, MARCH)));

    payer.grants(number);

    assertThat(payer.status(number)).isEqualTo(RefundStatus.PAYING);
    assertThat(refunds.required(number).reason()).isEqualTo(reason);
    String letter = payer.read(number).letters().get(0).id();
    NoticeDelivery delivery = refunds.letter(letter).orElseThrow();
    assertThat(delivery.to().get(0).iin()).isEqualTo(PAYER);
    assertThat(delivery.text().ru()).contains("возвращается 10\u00a0000,00 тенге");
    assertThat(delivery.text().kk()).contains("теңге әлеуметтік аударым қайтарылады");
    assertThat(new String(delivery.pdf(), 0, 5)).isEqualTo("%PDF-");
  }

  @Test
  void doubtsAReasonThatTheAccountDoesNotShow() {
    String twice = payer.asked(RefundReason.PAID_TWICE, item(payer.receipt(person, MARCH)));
    assertThat(payer.found(twice, 1)).containsExactly(Finding.NOT_PAID_TWICE);
    refunds.withdraw(twice);

    String own = payer.asked(RefundReason.NOT_SELF_EMPLOYED, item(payer.receipt(person, MARCH)));
    assertThat(payer.found(own, 1)).containsExactly(Finding.NOT_PAID_FOR_ONESELF);
    refunds.withdraw(own);

    payer.contributed(person, PAYER, MARCH);
    String really = payer.asked(RefundReason.PAID_TWICE, item(payer.receipt(person, MARCH)));
    assertThat(payer.found(really, 1)).isEmpty();
  }

  @Test
  void refusesInPartWhatTheAccountsSpeakAgainstWithASecondPairOfEyes() {
    Applicant other = world.applicant();
    payer.contributed(other, OTHER_PAYER, MARCH);
    String number =
        payer.asked(
            RefundReason.NOT_A_CONTRIBUTION,
            item(payer.receipt(person, MARCH)),
            item(payer.receipt(other, MARCH)),
            new NewRefund.Item(other.iin(), MARCH, Money.of("1.00"), "no such document"));
    assertThat(payer.found(number, 1)).isEmpty();
    assertThat(payer.found(number, 2)).containsExactly(Finding.PAID_BY_ANOTHER);
    assertThat(payer.found(number, 3)).containsExactly(Finding.NOT_FOUND);

    payer.grants(number);
    assertThat(payer.status(number)).isEqualTo(RefundStatus.APPROVAL);
    assertThat(world.task(number).getTaskDefinitionKey()).isEqualTo("ApproveRefund");
    assertThatThrownBy(
            () -> world.answerTask(number, "specialist", "head", Map.of("approval", "APPROVE")))
        .hasMessageContaining("may not approve");
    assertThat(account().refunds()).isEmpty();
    payer.approves(number);

    assertThat(payer.read(number).items())
        .extracting(RefundItem::granted)
        .containsExactly(true, false, false);
    assertThat(payer.lastOrder(number).amount()).isEqualTo(Money.of("10000.00"));
    assertThat(payer.receipt(other, MARCH).left()).isEqualTo(Money.of("10000.00"));
    String text = letterOf(number);
    assertThat(text)
        .contains("1. " + person.iin() + ", 03.2026", "10,000.00 KZT are refunded")
        .contains("2. " + other.iin(), "This contribution was paid by somebody else.")
        .contains("No such contribution came", "you may complain");
  }

  @Test
  void refusesAsAWholeAndTellsWhy() {
    String number = payer.asked(RefundReason.OTHER, item(payer.receipt(person, MARCH), "10000.01"));
    assertThat(payer.found(number, 1)).containsExactly(Finding.LARGER_THAN_PAID);
    assertThatThrownBy(() -> payer.grants(number)).hasMessageContaining("please refuse");
    assertThatThrownBy(() -> payer.decides(number, Map.of("outcome", "REFUSE")))
        .hasMessageContaining("told why");

    payer.decides(number, Map.of("outcome", "REFUSE", "reason", "More than was ever paid"));
    payer.approves(number);
    world.deliverNotice(number);

    assertThat(payer.status(number)).isEqualTo(RefundStatus.REFUSED);
    assertThat(world.passed(number)).contains("RefundRefused");
    assertThat(world.isRunning(number)).isFalse();
    assertThat(payer.read(number).orders()).isEmpty();
    assertThat(letterOf(number))
        .contains("has been refused", "Only 10,000.00 KZT were paid.", "More than was ever paid");
  }

  @Test
  void refusesWhatWasRefundedBefore() {
    String first = payer.asked(RefundReason.OTHER, item(payer.receipt(person, MARCH), "4000.00"));
    payer.grants(first);

    String second = payer.asked(RefundReason.OTHER, item(payer.receipt(person, MARCH), "6000.01"));
    assertThat(payer.found(second, 1)).containsExactly(Finding.ALREADY_REFUNDED);
    refunds.withdraw(second);

    String rest = payer.asked(RefundReason.OTHER, item(payer.receipt(person, MARCH), "6000.00"));
    assertThat(payer.found(rest, 1)).isEmpty();
    // What is left counts: 6,000.00 ÷ 5 %.
    assertThat(account().contributions().get(0).income()).isEqualTo(Money.of("120000.00"));
  }

  @Test
  void findsTheSameContributionInTwoApplicationsAtOnce() {
    String first = payer.asked(RefundReason.OTHER, item(payer.receipt(person, MARCH)));
    String second = payer.asked(RefundReason.OTHER, item(payer.receipt(person, MARCH)));

    assertThat(payer.found(first, 1)).isEmpty();
    assertThat(payer.found(second, 1)).containsExactly(Finding.IN_OTHER_APPLICATION);
    assertThat(payer.read(second).items().get(0).findings().get(0).detail()).isEqualTo(first);
    // Once the first is withdrawn nothing speaks against the second.
    refunds.withdraw(first);
    payer.grants(second);
    assertThat(payer.status(second)).isEqualTo(RefundStatus.PAYING);
  }

  @Test
  void isNotHeldUpByAnApplicationThatAsksForTooMuch() {
    payer.asked(RefundReason.OTHER, item(payer.receipt(person, MARCH), "10000.01"));

    String right = payer.asked(RefundReason.OTHER, item(payer.receipt(person, MARCH)));

    assertThat(payer.found(right, 1)).isEmpty();
  }

  @Test
  void sendsItBackToTheSpecialistAndChecksAgain() {
    String number = payer.asked(RefundReason.OTHER, item(payer.receipt(person, MARCH)));
    payer.decides(number, Map.of("outcome", "CHECK_AGAIN"));
    world.runDueJobs(number);
    assertThat(world.task(number).getTaskDefinitionKey()).isEqualTo("DecideRefund");
    assertThatThrownBy(() -> payer.decides(number, Map.of("outcome", "GRANT", "refusedItems", "2")))
        .hasMessageContaining("from 1 to 1");
    payer.decides(number, Map.of("outcome", "REFUSE", "reason", "No proof"));

    assertThatThrownBy(() -> world.answerTask(number, "head", "head", Map.of("approval", "RETURN")))
        .hasMessageContaining("why it comes back");
    world.answerTask(
        number, "head", "head", Map.of("approval", "RETURN", "reason", "The order is enclosed"));
    payer.grants(number);

    assertThat(payer.status(number)).isEqualTo(RefundStatus.PAYING);
    assertThat(payer.read(number).stages())
        .extracting(RefundFile.Stage::status)
        .containsExactly(
            RefundStatus.REGISTERED,
            RefundStatus.DECISION,
            RefundStatus.APPROVAL,
            RefundStatus.DECISION,
            RefundStatus.PAYING);
  }

  @Test
  void isWithdrawnBeforeTheDecisionAndNotAfter() {
    String number = payer.asked(RefundReason.OTHER, item(payer.receipt(person, MARCH)));

    refunds.withdraw(number);

    assertThat(payer.status(number)).isEqualTo(RefundStatus.WITHDRAWN);
    assertThat(world.tasks(number)).isEmpty();
    assertThat(letterOf(number)).contains("was withdrawn at your request");
    world.deliverNotice(number);
    assertThat(world.isRunning(number)).isFalse();
    assertThat(world.passed(number)).contains("WithdrawalTold").doesNotContain("RefundDecided");
    String decided = payer.asked(RefundReason.OTHER, item(payer.receipt(person, MARCH)));
    payer.grants(decided);
    assertThatThrownBy(() -> refunds.withdraw(decided))
        .isInstanceOfSatisfying(
            Impossible.class, e -> assertThat(e.code()).isEqualTo("REFUND_DECIDED"));
  }

  @Test
  void asksForTheAccountWhereNoneWasNamed() {
    String number =
        payer.asked(PAYER, RefundReason.OTHER, null, item(payer.receipt(person, MARCH)));
    payer.grants(number);
    assertThat(letterOf(number)).contains("Please tell the account");
    assertThat(world.task(number).getTaskDefinitionKey()).isEqualTo("CorrectRefundAccount");

    assertThatThrownBy(() -> payer.decides(number, Map.of("iban", "KZ12")))
        .hasMessageContaining("not a valid Kazakh IBAN");
    payer.decides(number, Map.of("iban", RefundWorld.IBAN));
    payer.bankPays(number);

    assertThat(payer.status(number)).isEqualTo(RefundStatus.REFUNDED);
  }

  @Test
  void correctsTheAccountWhenTheBankRefusesOrReturnsTheMoney() {
    String number = payer.asked(RefundReason.OTHER, item(payer.receipt(person, MARCH)));
    payer.grants(number);
    world.bankAnswers(number, false, "AC01");
    payer.decides(number, Map.of("iban", RefundWorld.IBAN));
    world.bankAnswers(number, true, null);
    payer.bankReturns(number);
    payer.decides(number, Map.of("iban", RefundWorld.IBAN));
    payer.bankPays(number);
    world.deliverNotice(number);
    assertThat(world.isRunning(number)).isFalse();

    // The money comes back once more, after the refund was closed.
    payer.bankReturns(number);
    assertThat(payer.status(number)).isEqualTo(RefundStatus.PAYING);
    payer.decides(number, Map.of("iban", RefundWorld.IBAN));
    payer.bankPays(number);

    assertThat(payer.read(number).orders())
        .extracting(RefundOrder::status)
        .containsExactly(
            OrderStatus.REJECTED, OrderStatus.RETURNED, OrderStatus.RETURNED, OrderStatus.PAID);
    assertThat(payer.status(number)).isEqualTo(RefundStatus.REFUNDED);
    assertThat(world.isRunning(number)).isFalse();
  }

  @Test
  void warnsBeforeTheClocksStrikeAndCountsTheBreaches() {
    String number = payer.asked(RefundReason.OTHER, item(payer.receipt(person, MARCH)));
    assertThat(refunds.required(number).dueOn())
        .isEqualTo(LocalDate.of(2026, 4, 20))
        .isEqualTo(limits.fundDueOn(MONDAY));
    assertThat(world.timerDue(number, "RefundWarning")).isEqualTo(LocalDate.of(2026, 4, 15));
    assertThat(world.timerDue(number, "RefundClockPassed")).isEqualTo(LocalDate.of(2026, 4, 20));
    world.dayIs(LocalDate.of(2026, 4, 16), number);
    assertThat(world.task(number).getPriority()).isEqualTo(70);
    world.dayIs(LocalDate.of(2026, 4, 21), number);
    assertThat(world.task(number).getPriority()).isEqualTo(90);

    payer.grants(number);
    assertThat(world.timerDue(number, "PayOutWarning")).isEqualTo(LocalDate.of(2026, 4, 23));
    assertThat(world.timerDue(number, "PayOutClockPassed")).isEqualTo(LocalDate.of(2026, 4, 24));
    assertThat(world.timerDue(number, "PayOutClockPassed"))
        .isEqualTo(limits.payOutDueOn(LocalDate.of(2026, 4, 21)));
    world.dayIs(LocalDate.of(2026, 4, 25), number);

    assertThat(payer.read(number).alerts())
        .containsExactly("DEADLINE_NEAR", "DEADLINE_PASSED", "PAY_OUT_NEAR", "PAY_OUT_PASSED");
    assertThat(world.passed(number))
        .contains(
            "RefundDeadlineWarned", "RefundBreachEscalated", "PayOutWarned", "PayOutEscalated");
  }

  @Test
  void notesThatTheStateCorporationKeptAnApplicationTooLong() {
    // Three working days from Tuesday 31 March end on Friday 3 April.
    assertThat(payer.read(appliedOn("2026-03-31")).alerts()).containsExactly("CORPORATION_LATE");
    assertThat(payer.read(appliedOn("2026-04-01")).alerts()).isEmpty();
  }

  private String appliedOn(String day) {
    NewRefund.Item item = item(payer.receipt(person, MARCH));
    return refunds
        .register(
            new NewRefund(
                PAYER,
                RefundReason.OTHER,
                Region.ALMATY,
                List.of(item),
                null,
                null,
                LocalDate.parse(day)))
        .number();
  }

  @Test
  void showsTheSpecialistWhatTheAccountsSay() {
    String number =
        payer.asked(RefundReason.WRONG_PERIOD, item(payer.receipt(person, MARCH), "10000.01"));

    Map<String, Object> form = forms.getTaskFormVariables(world.task(number).getId());

    assertThat(form.get("payer").toString()).contains("Alatau LLP", PAYER);
    assertThat(form.get("clockText").toString()).isEqualTo("Due 20.04.2026 · 10 working days left");
    assertThat(form.get("reasonText")).isEqualTo("wrong period in the payment document");
    assertThat(form.get("items").toString())
        .contains(person.iin(), "Only 10,000.00 KZT were paid.");
  }

  private ParticipantAccount account() {
    return accounts.account(new Iin(person.iin())).orElseThrow();
  }

  private String letterOf(String number) {
    List<RefundFile.Letter> letters = payer.read(number).letters();
    return refunds.letter(letters.get(letters.size() - 1).id()).orElseThrow().text().en();
  }
}
