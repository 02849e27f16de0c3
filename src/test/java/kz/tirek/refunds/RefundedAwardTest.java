package kz.tirek.refunds;

import static kz.tirek.refunds.RefundWorld.PAYER;
import static kz.tirek.refunds.RefundWorld.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import kz.tirek.TirekTest;
import kz.tirek.accounts.Receipt;
import kz.tirek.awards.Award;
import kz.tirek.awards.AwardStatus;
import kz.tirek.awards.Awards;
import kz.tirek.awards.Change;
import kz.tirek.awards.Determination;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.bpmn.Incomes;
import kz.tirek.bpmn.PaymentExample;
import kz.tirek.cases.Applicant;
import kz.tirek.cases.Notice;
import kz.tirek.common.Money;
import kz.tirek.common.PaymentKind;
import kz.tirek.payouts.MonthBalance;
import kz.tirek.payouts.Payouts;
import org.assertj.core.groups.Tuple;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * Contributions that a running payment rests on go back. Job lost on 16.03.2026; 200,000 in each of
 * 24 months give 200,000 × 0.45 × 0.85 = 76,500.00 for three months.
 */
@TirekTest
@Import(RefundWorld.class)
class RefundedAwardTest {
  private static final LocalDate FROM = LocalDate.of(2026, 3, 16);
  private static final YearMonth MARCH = YearMonth.of(2026, 3);
  private static final YearMonth APRIL = YearMonth.of(2026, 4);
  private static final YearMonth LAST_YEAR = YearMonth.of(2025, 5);

  @Autowired private CaseFixture world;
  @Autowired private RefundWorld payer;
  @Autowired private Refunds refunds;
  @Autowired private Awards awards;
  @Autowired private Payouts payouts;
  @Autowired private FormService forms;

  @BeforeEach
  void startOnTheDayTheJobWasLost() {
    world.dayIs(FROM, "none");
  }

  @AfterEach
  void letTimeRunAgain() {
    ClockUtil.reset();
  }

  /**
   * May 2025 was paid twice: (23 × 200,000 + 400,000) / 24 = 208,333.33…; × 0.45 × 0.85 =
   * 79,687.50. Without the second payment 76,500.00.
   */
  @Test
  void lowersARunningPaymentAfterItsRecipientWasHeard() {
    Award award = paidTwice();
    assertThat(award.periods().get(0).gross()).isEqualTo(Money.of("79687.50"));

    String number = payer.asked(RefundReason.PAID_TWICE, item(received(award)));

    // March 16 of 31 days: 41,129.03 and 39,483.87; April whole.
    assertThat(payer.status(number)).isEqualTo(RefundStatus.HEARING);
    assertThat(payer.read(number).effects())
        .singleElement()
        .matches(effect -> effect.awardId().equals(award.id()))
        .matches(RefundEffect::entitled)
        .extracting(RefundEffect::months)
        .isEqualTo(
            List.of(
                month(MARCH, "41129.03", "39483.87", "1645.16"),
                month(APRIL, "79687.50", "76500.00", "3187.50")));
    assertThat(payouts.overpayments(award.id())).as("only shown").isEmpty();
    assertThat(awards.required(award.id()).determinations()).hasSize(1);
    assertNoticeOfHearing(award);
    world.deliverNotice(number);
    assertThat(world.timerDue(number, "RefundHearingDue")).isEqualTo(LocalDate.of(2026, 4, 9));
    assertThat(world.tasks(number)).isEmpty();
    world.dayIs(LocalDate.of(2026, 4, 10), number);
    assertThat(world.task(number).getTaskDefinitionKey()).isEqualTo("HearRecipient");
    payer.hears(number, LocalDate.of(2026, 4, 10));
    assertThat(world.passed(number)).contains("RecipientHeard");
    Map<String, Object> form = forms.getTaskFormVariables(world.task(number).getId());
    assertThat(form.get("hearingText").toString()).contains("Nobody came");
    assertThat(form.get("effects").toString()).contains("76,500.00", "3,187.50");

    payer.grants(number);
    assertThat(payer.status(number)).isEqualTo(RefundStatus.APPROVAL);
    payer.approves(number);

    Award lowered = awards.required(award.id());
    assertThat(lowered.newest())
        .extracting(Determination::kind, Determination::ground)
        .containsExactly(Determination.Kind.RECALCULATE, "CONTRIBUTIONS_CHANGED");
    assertThat(lowered.periods().get(0).gross()).isEqualTo(Money.of("76500.00"));
    assertThat(overpaid(award))
        .containsExactly(tuple(MARCH, Money.of("1645.16")), tuple(APRIL, Money.of("3187.50")));
    assertThat(payouts.arrears(award.id())).isEmpty();
    payer.bankPays(number);
    assertThat(payer.status(number)).isEqualTo(RefundStatus.REFUNDED);
    assertThat(payer.lastOrder(number).amount()).isEqualTo(Money.of("10000.00"));
    assertThat(world.rests(award.caseNumber())).contains("Paying");
  }

  /**
   * Without May 2025: AMI 23 × 200,000 / 24 = 191,666.66…, 23 months: × 0.45 × 0.75 = 64,687.50 for
   * two months, until 15.05.2026.
   */
  @Test
  void shortensThePaymentWhereFewerMonthsAreLeft() {
    Award award = jobLoss(world.example(PaymentKind.JOB_LOSS));
    String number = payer.asked(RefundReason.WRONG_PERIOD, item(received(award)));
    payer.hears(number, LocalDate.of(2026, 4, 10));
    payer.grants(number);

    payer.approves(number);

    Award lowered = awards.required(award.id());
    assertThat(lowered.periods().get(0).gross()).isEqualTo(Money.of("64687.50"));
    assertThat(lowered.entitledUntil()).isEqualTo(LocalDate.of(2026, 5, 15));
    // March: 39,483.87 − 64,687.50 × 16/31 = 33,387.10; April: 76,500.00 − 64,687.50.
    assertThat(overpaid(award))
        .containsExactly(tuple(MARCH, Money.of("6096.77")), tuple(APRIL, Money.of("11812.50")));
    assertThat(payer.read(number).effects().get(0).overpaid()).isEqualTo(Money.of("17909.27"));
  }

  /** Seven months, two of them in one application: five are under the least participation. */
  @Test
  void endsAPaymentToWhichNoRightIsLeft() {
    Incomes incomes = Incomes.before(MARCH, 7, 200_000);
    Award award = jobLoss(world.example(PaymentKind.JOB_LOSS).on(incomes));
    String number =
        payer.asked(
            RefundReason.NOT_A_CONTRIBUTION,
            item(payer.receipts(insured(award), YearMonth.of(2026, 1)).get(0)),
            item(payer.receipts(insured(award), YearMonth.of(2026, 2)).get(0)));
    assertThat(payer.read(number).effects()).hasSize(1).noneMatch(RefundEffect::entitled);
    assertThat(lastNotice(award).text().en()).contains("there is no right to the payment");
    payer.hears(number, LocalDate.of(2026, 4, 10));
    payer.grants(number);

    payer.approves(number);

    Award ended = awards.required(award.id());
    assertThat(ended.status()).isEqualTo(AwardStatus.TERMINATED);
    assertThat(ended.periods()).isEmpty();
    // 200,000 × 7/24 × 0.45 × 0.70 = 18,375.00 a month: 16 of 31 days 9,483.87; April whole.
    // The term of one month ends on 15 April: 15 of 30 days 9,187.50.
    assertThat(overpaid(award))
        .containsExactly(tuple(MARCH, Money.of("9483.87")), tuple(APRIL, Money.of("9187.50")));
    world.deliverNotices(award.caseNumber());
    assertThat(world.isRunning(award.caseNumber())).isFalse();
  }

  @Test
  void hearsNobodyWhereNoPaymentFalls() {
    // 73 months: P does not fall before the 72nd; the oldest month is outside of the window.
    Incomes incomes = Incomes.before(MARCH, 73, 200_000);
    Award award = jobLoss(world.example(PaymentKind.JOB_LOSS).on(incomes));

    String number =
        payer.asked(
            RefundReason.OTHER, item(payer.receipts(insured(award), MARCH.minusMonths(73)).get(0)));

    assertThat(payer.status(number)).isEqualTo(RefundStatus.DECISION);
    assertThat(payer.read(number).effects()).singleElement().matches(effect -> !effect.lowers());
    payer.grants(number);
    assertThat(payer.status(number)).isEqualTo(RefundStatus.PAYING);
    assertThat(overpaid(award)).isEmpty();
    assertThat(awards.required(award.id()).determinations()).hasSize(2);
  }

  /** Nothing is due while it is suspended, nor found overpaid; it would be less when it resumes. */
  @Test
  void hearsTheRecipientOfASuspendedPayment() {
    Award award = paidTwice();
    awards.suspend(award.id(), new Change("IMPRISONED", MARCH.atDay(16), null, null, null));

    String number = payer.asked(RefundReason.PAID_TWICE, item(received(award)));

    assertThat(payer.read(number).effects()).singleElement().matches(RefundEffect::lowers);
    assertThat(payer.read(number).effects().get(0).months()).isEmpty();
    assertThat(lastNotice(award).text().en())
        .contains("lower the payment from 16.03.2026 when it is resumed");
  }

  @Test
  void findsThePaymentThatRestsOnTheContributionsOfADeceased() {
    PaymentExample example = world.example(PaymentKind.BREADWINNER);
    String caseNumber = world.checked(example);
    Award award = awards.ofCase(caseNumber).orElseThrow();

    String number =
        payer.asked(RefundReason.OTHER, item(payer.receipts(example.insured(), LAST_YEAR).get(0)));

    assertThat(payer.read(number).effects())
        .extracting(RefundEffect::awardId)
        .containsExactly(award.id());
    assertThat(payer.status(number)).isEqualTo(RefundStatus.HEARING);
  }

  @Test
  void demandsAHearingForAPaymentAssignedAfterTheCheck() {
    PaymentExample example = world.example(PaymentKind.JOB_LOSS);
    String caseNumber = world.registered(example);
    String number =
        payer.asked(RefundReason.OTHER, item(payer.receipts(example.insured(), LAST_YEAR).get(0)));
    assertThat(payer.status(number)).isEqualTo(RefundStatus.DECISION);
    world.confirmAll(caseNumber, example);

    assertThatThrownBy(() -> payer.grants(number)).hasMessageContaining("check again");
    payer.decides(number, Map.of("outcome", "CHECK_AGAIN"));

    assertThat(payer.status(number)).isEqualTo(RefundStatus.HEARING);
  }

  private Award paidTwice() {
    PaymentExample example = world.example(PaymentKind.JOB_LOSS);
    payer.contributed(example.insured(), PAYER, LAST_YEAR);
    return jobLoss(example);
  }

  /** Assigned on 16 March, paid for March and April, seen on Monday 6 April. */
  private Award jobLoss(PaymentExample example) {
    String caseNumber = world.checked(example);
    Award award = awards.ofCase(caseNumber).orElseThrow();
    payouts.orderDue(award.id(), MARCH).orElseThrow();
    world.dayIs(LocalDate.of(2026, 4, 6), caseNumber);
    payouts.orderDue(award.id(), APRIL).orElseThrow();
    return award;
  }

  private Receipt received(Award award) {
    return payer.receipts(insured(award), LAST_YEAR).get(0);
  }

  private Applicant insured(Award award) {
    return world.file(award.caseNumber()).application().applicant();
  }

  private void assertNoticeOfHearing(Award award) {
    Notice notice = lastNotice(award);
    assertThat(notice.kind()).isEqualTo("REFUND_HEARING");
    assertThat(notice.text().en())
        .contains("Alatau LLP has asked for 10,000.00 KZT")
        .contains("from 16.03.2026: 76,500.00 KZT instead of 79,687.50 KZT")
        .contains("4,832.66 KZT were paid too much")
        .contains("held on 09.04.2026 at the earliest");
    assertThat(notice.text().ru()).contains("вместо 79\u00a0687,50 тенге");
    assertThat(notice.text().kk()).contains("79\u00a0687,50 теңгенің орнына 76\u00a0500,00 теңге");
  }

  private Notice lastNotice(Award award) {
    List<Notice> notices = world.file(award.caseNumber()).notices();
    return notices.get(notices.size() - 1);
  }

  private List<Tuple> overpaid(Award award) {
    return payouts.overpayments(award.id()).stream()
        .map((MonthBalance month) -> tuple(month.month(), month.gross()))
        .toList();
  }

  private static RefundEffect.Month month(
      YearMonth month, String before, String after, String over) {
    return new RefundEffect.Month(month, Money.of(before), Money.of(after), Money.of(over));
  }
}
