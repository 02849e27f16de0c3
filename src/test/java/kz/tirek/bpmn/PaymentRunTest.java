package kz.tirek.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.tirek.TirekTest;
import kz.tirek.awards.AwardStatus;
import kz.tirek.common.Conflict;
import kz.tirek.common.Impossible;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.Money;
import kz.tirek.common.PaymentKind;
import kz.tirek.events.EventKind;
import kz.tirek.payouts.AStatement;
import kz.tirek.payouts.BankAnswer;
import kz.tirek.payouts.OrderStatus;
import kz.tirek.payouts.PaymentFile;
import kz.tirek.payouts.PaymentOrder;
import kz.tirek.payouts.Payouts;
import kz.tirek.payouts.RunFiles;
import kz.tirek.runs.PaymentRun.State;
import kz.tirek.runs.PaymentRuns;
import kz.tirek.runs.RunFixture;
import org.assertj.core.groups.Tuple;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/**
 * {@code payment-run.bpmn}, in a database of its own: it pays everybody. Job loss from 16.03.2026
 * on an income of 200,000, 24 months: × 0.45 × 0.85 = 76,500.00 a month, until 15.06.2026; for
 * March 16 of 31 days, 39,483.87. A tenth is the pension contribution.
 */
@TirekTest
@TestPropertySource(properties = {"tirek.test=own-database", "tirek.payment-run.chunk=2"})
class PaymentRunTest {
  private static final LocalDate FROM = LocalDate.of(2026, 3, 16);
  private static final YearMonth MARCH = YearMonth.of(2026, 3);
  private static final YearMonth APRIL = YearMonth.of(2026, 4);
  private static final YearMonth MAY = YearMonth.of(2026, 5);
  private static final BankAnswer TAKEN = new BankAnswer(true, null, List.of());

  @Autowired private CaseFixture world;
  @Autowired private LifeFixture life;
  @Autowired private RunFixture run;
  @Autowired private PaymentRuns runs;
  @Autowired private RunFiles files;
  @Autowired private Payouts payouts;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void nobodyElseIsPaid() {
    jdbc.sql("UPDATE award SET iban = NULL").update();
    jdbc.sql("UPDATE payment_run SET state = 'CANCELLED', month = '2020-01-01'").update();
  }

  @AfterEach
  void letTimeRunAgain() {
    ClockUtil.reset();
  }

  @Test
  void paysAMonthFromThePreviewToTheLastStatement() {
    String number = begun();

    String id = run.previewed(MARCH);
    assertThat(run.read(id).state()).isEqualTo(State.PREVIEWED);
    assertThat(orders(number)).isEmpty();
    assertThat(world.task(id).getTaskDefinitionKey()).isEqualTo("ApprovePaymentRun");
    world.answerTask(id, "monitor", "central-office", Map.of("approval", "APPROVE"));
    assertThat(run.read(id).state()).isEqualTo(State.ORDERED);
    assertThat(orders(number)).containsExactly(tuple(MARCH, "39483.87"));
    run.sendAll(id);
    assertThat(run.read(id).state()).isEqualTo(State.SENT);
    run.bankPaysAll(id);

    assertThat(run.read(id).state()).isEqualTo(State.RECONCILED);
    assertThat(world.passed(id)).contains("RunReconciled");
    assertThat(life.lastOrder(number).status()).isEqualTo(OrderStatus.PAID);
    // 39,483.87 less 3,948.39 to the recipient; 3,948.39 to the pension fund.
    assertThat(files.ofRun(id))
        .extracting(PaymentFile::kind, file -> file.amount().toString())
        .containsExactly(
            tuple(PaymentFile.Kind.PAYMENTS, "35535.48"),
            tuple(PaymentFile.Kind.PENSIONS, "3948.39"));
  }

  @Test
  void ordersEachMonthOnce() {
    String number = begun();
    paid(MARCH);

    String again = run.ordered(MARCH);
    assertThat(run.orders(again)).isEmpty();
    world.dayIs(LocalDate.of(2026, 4, 6), number);
    paid(APRIL);

    assertThat(orders(number)).containsExactly(tuple(MARCH, "39483.87"), tuple(APRIL, "76500.00"));
  }

  @Test
  void catchesUpWhenAMonthWasNotRun() {
    String number = begun();
    paid(MARCH);
    world.dayIs(LocalDate.of(2026, 5, 5), number);

    paid(MAY);

    assertThat(orders(number)).containsExactly(tuple(MARCH, "39483.87"), tuple(MAY, "153000.00"));
  }

  @Test
  void leavesOutWhatIsSuspendedAndPaysArrearsAfterwards() {
    String number = begun();
    paid(MARCH);
    life.report(number, EventKind.DEPARTED, FROM.toString());
    world.dayIs(LocalDate.of(2026, 4, 6), number);
    assertThat(run.orders(run.ordered(APRIL))).isEmpty();

    world.dayIs(LocalDate.of(2026, 5, 4), number);
    life.report(number, EventKind.GROUND_REMOVED, "2026-05-04");
    world.dayIs(LocalDate.of(2026, 5, 5), number);
    paid(MAY);

    // April and May.
    assertThat(orders(number)).containsExactly(tuple(MARCH, "39483.87"), tuple(MAY, "153000.00"));
  }

  @Test
  void paysTheLastDaysOfAnAwardThatHasEnded() {
    String number = begun();
    world.dayIs(LocalDate.of(2026, 5, 29), number);
    paid(MAY);
    world.dayIs(LocalDate.of(2026, 6, 16), number);
    assertThat(life.status(number)).isEqualTo(AwardStatus.COMPLETED);

    paid(YearMonth.of(2026, 6));
    world.dayIs(LocalDate.of(2026, 7, 6), number);
    paid(YearMonth.of(2026, 7));

    // March, April, May: 39,483.87 + 76,500 + 76,500; June 15 of 30 days.
    assertThat(orders(number))
        .containsExactly(tuple(MAY, "192483.87"), tuple(YearMonth.of(2026, 6), "38250.00"));
  }

  @Test
  void paysAOneOffSumNoSecondTime() {
    world.dayIs(FROM, "none");
    String number = world.checked(250_000);

    assertThat(run.orders(run.ordered(MARCH))).isEmpty();

    assertThat(orders(number)).containsExactly(tuple(MARCH, "1050000.00"));
  }

  @Test
  void takesNothingBackFromLaterMonthsWhenTooMuchWasPaid() {
    String number = begun();
    world.dayIs(LocalDate.of(2026, 5, 5), number);
    paid(MAY);
    life.report(number, EventKind.EMPLOYED, "2026-04-21");

    world.dayIs(LocalDate.of(2026, 6, 5), number);
    assertThat(run.orders(run.ordered(YearMonth.of(2026, 6)))).isEmpty();

    // April: 20 of 30 days due, 25,500 too much; May: all.
    assertThat(life.overpaid(number)).isEqualTo(Money.of("102000.00"));
  }

  @Test
  void explainsMoneyThatCameBackAndPaysItOnceTheAccountIsRight() {
    String number = begun();
    String id = run.ordered(MARCH);
    PaymentOrder march = life.lastOrder(number);
    run.sendAll(id);
    payouts.take(AStatement.returned(march.id(), "35535.48"));
    life.settle(march, false);
    assertThat(world.task(number).getTaskDefinitionKey()).isEqualTo("CorrectAccount");
    assertThat(files.failed(id)).extracting(PaymentOrder::reason).containsExactly("AC04");

    world.dayIs(LocalDate.of(2026, 4, 6), number);
    assertThat(run.orders(run.ordered(APRIL))).as("the account is still the old one").isEmpty();
    world.answerTask(number, "specialist", "specialist", Map.of("iban", CaseFixture.IBAN));
    run.ordered(APRIL);

    assertThat(orders(number))
        .containsExactly(
            tuple(MARCH, "39483.87"), tuple(MARCH, "39483.87"), tuple(APRIL, "76500.00"));
    assertThat(life.arrears(number)).isEqualTo(Money.ZERO);
  }

  @Test
  void handsAContributionOverOnceAlthoughTheMoneyCameBack() {
    String number = begun();
    String id = run.ordered(MARCH);
    PaymentOrder march = life.lastOrder(number);
    run.sendAll(id);
    payouts.take(AStatement.returned(march.id(), "35535.48"));
    life.settle(march, false);
    world.answerTask(number, "specialist", "specialist", Map.of("iban", CaseFixture.IBAN));
    world.bankAnswers(number, true, null);
    world.dayIs(LocalDate.of(2026, 4, 6), number);

    String april = run.ordered(APRIL);
    run.sendAll(april);

    // April's 7,650.00; March's was handed over with the order that came back.
    assertThat(pensions(april)).isEqualTo("7650.00");
    assertThat(register(april)).containsExactlyInAnyOrder("3948.39", "-3948.39", "7650.00");
  }

  @Test
  void goesToTheNextRunWhatChangedAfterTheCutOff() {
    String number = begun();
    paid(MARCH);
    world.dayIs(LocalDate.of(2026, 4, 6), number);
    String april = run.approved(APRIL);
    world.dayIs(LocalDate.of(2026, 4, 7), number);
    life.report(number, EventKind.EMPLOYED, "2026-04-07");

    run.goOn(april);

    assertThat(run.orders(april)).isEmpty();
    String next = run.ordered(APRIL);
    // 1 to 6 April: 6 of 30 days.
    assertThat(run.orders(next)).extracting(o -> o.gross().toString()).containsExactly("15300.00");
  }

  @Test
  void ordersInChunksAndEachChunkIsAFile() {
    begun();
    begun();
    begun();

    String id = run.ordered(MARCH);

    // Awards without an account are gone through too.
    assertThat(files.ofRun(id)).hasSizeGreaterThan(1).allMatch(file -> file.orders() <= 2);
    assertThat(run.orders(id)).hasSize(3);
  }

  @Test
  void stopsAndGoesOnWhileOrderingAndWhileSending() {
    begun();
    begun();
    begun();
    String id = run.approved(MARCH);
    runs.pause(id, "accountant");
    run.goOn(id);
    assertThat(run.orders(id)).isEmpty();
    assertThat(world.rests(id)).containsExactly("OrderingResumed");
    runs.resume(id, "accountant");
    run.goOn(id);
    assertThat(run.orders(id)).hasSize(3);

    runs.pause(id, "accountant");
    assertThat(run.bankAnswers(id, TAKEN)).isTrue();
    assertThat(world.rests(id)).containsExactly("SendingResumed");
    runs.resume(id, "accountant");
    run.goOn(id);
    run.sendAll(id);
    run.bankPaysAll(id);

    assertThat(run.read(id).state()).isEqualTo(State.RECONCILED);
    assertThatThrownBy(() -> runs.pause(id, "accountant")).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> runs.resume(id, "accountant")).isInstanceOf(Conflict.class);
  }

  @Test
  void asksForTheAccountWhereTheBankRefusedOneOrderOfAFile() {
    String refused = begun();
    String taken = begun();
    String id = run.ordered(MARCH);
    PaymentOrder bad = life.lastOrder(refused);

    BankAnswer answer =
        new BankAnswer(true, null, List.of(new BankAnswer.Refused(bad.id(), "AC01")));
    while (run.bankAnswers(id, answer)) {}
    life.settle(payouts.required(bad.id()), false);

    assertThat(payouts.required(bad.id()).status()).isEqualTo(OrderStatus.REJECTED);
    assertThat(life.lastOrder(taken).status()).isEqualTo(OrderStatus.SENT);
    assertThat(world.task(refused).getTaskDefinitionKey()).isEqualTo("CorrectAccount");
    run.bankPaysAll(id);
    assertThat(run.read(id).state()).isEqualTo(State.RECONCILED);
  }

  @Test
  void sendsTheOrdersOfAFileTheBankRefusedInANewFile() {
    String number = begun();
    String id = run.ordered(MARCH);
    run.bankAnswers(id, new BankAnswer(false, "The debtor's account is unknown", List.of()));
    assertThat(run.read(id).state()).isEqualTo(State.SENT);
    run.hear(id);
    world.dayIs(LocalDate.of(2026, 3, 20), id);
    assertThat(world.task(id).getTaskDefinitionKey()).isEqualTo("ClearUnansweredOrders");

    world.answerTask(id, "accountant", "accountant", Map.of("unanswered", "SEND_AGAIN"));
    assertThat(files.ofRun(id))
        .filteredOn(file -> file.kind() == PaymentFile.Kind.PAYMENTS)
        .extracting(PaymentFile::orders, PaymentFile::status)
        .containsExactly(tuple(0, PaymentFile.Status.REJECTED), tuple(1, PaymentFile.Status.READY));
    run.sendAll(id);
    run.bankPaysAll(id);

    assertThat(run.read(id).state()).isEqualTo(State.RECONCILED);
    assertThat(orders(number)).hasSize(1);
  }

  @Test
  void waitsOnForStatementsThatAreLate() {
    begun();
    String id = run.ordered(MARCH);
    run.sendAll(id);
    world.dayIs(LocalDate.of(2026, 3, 20), id);

    world.answerTask(id, "accountant", "accountant", Map.of("unanswered", "WAIT"));
    run.bankPaysAll(id);

    assertThat(run.read(id).state()).isEqualTo(State.RECONCILED);
  }

  @Test
  void closesByItselfWhenTheStatementsComeBeforeSomebodyAnswers() {
    begun();
    String id = run.ordered(MARCH);
    run.sendAll(id);
    world.dayIs(LocalDate.of(2026, 3, 20), id);
    assertThat(world.task(id).getTaskDefinitionKey()).isEqualTo("ClearUnansweredOrders");

    run.bankPaysAll(id);

    assertThat(run.read(id).state()).isEqualTo(State.RECONCILED);
    assertThat(world.passed(id)).contains("SettledMeanwhile", "RunReconciled");
  }

  @Test
  void previewsAgainstTheMonthBefore() {
    String first = begun();
    paid(MARCH);
    world.dayIs(LocalDate.of(2026, 4, 6), first);
    String suspended = begunOn(LocalDate.of(2026, 4, 6));
    life.report(suspended, EventKind.DEPARTED, "2026-04-06");
    // A suspension begins with the next month.
    world.dayIs(LocalDate.of(2026, 4, 7), first);

    String april = run.previewed(APRIL);

    assertThat(runs.comparison(april))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.line().payment()).isEqualTo(PaymentKind.JOB_LOSS);
              assertThat(line.line().orders()).isEqualTo(1);
              assertThat(line.line().net()).isEqualTo(Money.of("68850.00"));
              assertThat(line.grossBefore()).isEqualTo(Money.of("39483.87"));
              // 76,500.00 against 39,483.87.
              assertThat(line.change()).isEqualByComparingTo("93.8");
            });
    assertThat(runs.preview(april).outliers())
        .singleElement()
        .satisfies(it -> assertThat(it.reason().name()).isEqualTo("CHANGED"));
    assertThat(runs.preview(april).leftOut())
        .extracting(left -> left.reason().name())
        .contains("SUSPENDED", "NO_ACCOUNT");
    runs.cancel(april, "accountant");
  }

  @Test
  void isDecidedByASecondPerson() {
    begun();
    String id = run.previewed(MARCH);

    assertThatThrownBy(() -> runs.decide(id, true, null, "accountant"))
        .isInstanceOf(Impossible.class)
        .hasMessageContaining("may not decide");
    assertThatThrownBy(() -> runs.decide(id, false, " ", "monitor"))
        .isInstanceOf(InvalidInput.class);
    runs.decide(id, false, "The sums are too high", "monitor");

    assertThat(run.read(id).state()).isEqualTo(State.REFUSED);
    assertThat(world.passed(id)).contains("RunRefused");
    assertThatThrownBy(() -> runs.decide(id, true, null, "monitor")).isInstanceOf(Conflict.class);
    assertThat(run.orders(id)).isEmpty();
  }

  @Test
  void mayBeGivenUpBeforeItIsDecided() {
    String id = run.previewed(MARCH);

    assertThatThrownBy(() -> runs.ask(MARCH, "accountant")).isInstanceOf(Conflict.class);
    runs.cancel(id, "accountant");

    assertThat(world.passed(id)).contains("RunGivenUp");
    runs.cancel(run.previewed(MARCH), "accountant");
  }

  @Test
  void isForNoMonthToComeAndNoneThatWasRun() {
    world.dayIs(LocalDate.of(2026, 4, 6), "none");
    run.ordered(APRIL);

    assertThatThrownBy(() -> runs.ask(MAY, "accountant"))
        .isInstanceOf(Impossible.class)
        .hasMessageContaining("has not begun");
    assertThatThrownBy(() -> runs.ask(MARCH, "accountant"))
        .isInstanceOf(Impossible.class)
        .hasMessageContaining("2026-04 has been run");
    assertThatThrownBy(() -> runs.ask(null, "accountant")).isInstanceOf(InvalidInput.class);
  }

  private String begun() {
    return begunOn(FROM);
  }

  private String begunOn(LocalDate day) {
    world.dayIs(day, "none");
    return life.begun(world.example(PaymentKind.JOB_LOSS));
  }

  private void paid(YearMonth month) {
    String id = run.ordered(month);
    run.sendAll(id);
    run.bankPaysAll(id);
    assertThat(run.read(id).state()).isEqualTo(State.RECONCILED);
  }

  private List<Tuple> orders(String number) {
    return payouts.ordersOfCase(number).stream()
        .map(order -> tuple(order.month(), order.gross().toString()))
        .toList();
  }

  private String pensions(String id) {
    return files.ofRun(id).stream()
        .filter(file -> file.kind() == PaymentFile.Kind.PENSIONS)
        .map(file -> file.amount().toString())
        .findFirst()
        .orElseThrow();
  }

  private List<String> register(String id) {
    List<String> amounts = new ArrayList<>();
    files.pensionRegister(id, line -> amounts.add(line.amount().toString()));
    return amounts;
  }
}
