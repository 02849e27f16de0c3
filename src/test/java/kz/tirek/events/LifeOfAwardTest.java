package kz.tirek.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import kz.tirek.TirekTest;
import kz.tirek.awards.Award;
import kz.tirek.awards.AwardPeriod;
import kz.tirek.awards.AwardStatus;
import kz.tirek.awards.Awards;
import kz.tirek.awards.Determination;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.bpmn.PaymentExample;
import kz.tirek.common.Impossible;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.Money;
import kz.tirek.common.PaymentKind;
import kz.tirek.payouts.MonthBalance;
import kz.tirek.payouts.Payouts;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Awards through events that come late, twice, out of order. Job loss from 15.03.2026 on an income
 * of 200,000, 24 months: × 0.45 × 0.85 = 76,500.00 a month, three months, until 14.06.2026.
 */
@TirekTest
class LifeOfAwardTest {
  private static final LocalDate FROM = LocalDate.of(2026, 3, 16);

  @Autowired private CaseFixture world;
  @Autowired private Events events;
  @Autowired private Awards awards;
  @Autowired private Payouts payouts;
  @Autowired private ObjectMapper json;

  @AfterEach
  void letTimeRunAgain() {
    ClockUtil.reset();
  }

  @Test
  void restsInPayingThenSuspendedThenPayingAgainThenEnds() {
    Award award = jobLoss();
    assertThat(world.rests(award.caseNumber())).contains("Paying");

    world.dayIs(LocalDate.of(2026, 4, 10), award.caseNumber());
    report(award, EventKind.ID_EXPIRED, "2026-04-08");
    assertThat(world.rests(award.caseNumber())).contains("Suspended").doesNotContain("Paying");
    assertThat(again(award).status()).isEqualTo(AwardStatus.SUSPENDED);
    assertThat(due(award)).containsExactly("2026-03-16..2026-04-30 76500.00");

    report(award, EventKind.GROUND_REMOVED, "2026-04-10");
    assertThat(world.rests(award.caseNumber())).contains("Paying").doesNotContain("Suspended");
    assertThat(due(award)).containsExactly("2026-03-16..2026-06-15 76500.00");

    report(award, EventKind.EMPLOYED, "2026-04-10");
    assertThat(again(award).status()).isEqualTo(AwardStatus.TERMINATED);
    assertThat(due(award)).containsExactly("2026-03-16..2026-04-09 76500.00");
    world.deliverNotices(award.caseNumber());
    assertThat(world.isRunning(award.caseNumber())).isFalse();
    assertThat(again(award).determinations())
        .extracting(Determination::kind, Determination::ground)
        .containsExactly(
            tuple(Determination.Kind.ASSIGN, null),
            tuple(Determination.Kind.SUSPEND, "ID_EXPIRED"),
            tuple(Determination.Kind.RESUME, "GROUND_REMOVED"),
            tuple(Determination.Kind.TERMINATE, "EMPLOYED"));
  }

  @Test
  void paysMonthsByCalendarDaysAndNothingTwice() {
    Award award = jobLoss();

    String first = payouts.orderDue(award.id(), YearMonth.of(2026, 3)).orElseThrow();

    // 16 of 31 days of March: 76,500 × 16/31 = 39,483.87; pension 7,650 × 16/31 = 3,948.39.
    assertThat(payouts.required(first).gross()).isEqualTo(Money.of("39483.87"));
    assertThat(payouts.required(first).pension()).isEqualTo(Money.of("3948.39"));
    assertThat(payouts.orderDue(award.id(), YearMonth.of(2026, 3))).isEmpty();
    world.dayIs(LocalDate.of(2026, 4, 1), award.caseNumber());
    String second = payouts.orderDue(award.id(), YearMonth.of(2026, 4)).orElseThrow();
    assertThat(payouts.required(second).gross()).isEqualTo(Money.of("76500.00"));
  }

  @Test
  void paysArrearsAfterResumption() {
    Award award = jobLoss();
    payouts.orderDue(award.id(), YearMonth.of(2026, 3)).orElseThrow();
    report(award, EventKind.DEPARTED, "2026-03-16");
    world.dayIs(LocalDate.of(2026, 5, 4), award.caseNumber());
    assertThat(payouts.orderDue(award.id(), YearMonth.of(2026, 5))).isEmpty();

    report(award, EventKind.GROUND_REMOVED, "2026-05-02");

    // April and May, each whole.
    String order = payouts.orderDue(award.id(), YearMonth.of(2026, 5)).orElseThrow();
    assertThat(payouts.required(order).gross()).isEqualTo(Money.of("153000.00"));
  }

  @Test
  void findsWhatWasOverpaidWhenAnEventComesLate() {
    Award award = paidThroughMay();

    report(award, EventKind.EMPLOYED, "2026-04-21");

    // April 20 of 30 days due: 51,000 of 76,500; May nothing.
    assertThat(payouts.overpayments(award.id()))
        .extracting(MonthBalance::month, MonthBalance::gross)
        .containsExactly(
            tuple(YearMonth.of(2026, 4), Money.of("25500.00")),
            tuple(YearMonth.of(2026, 5), Money.of("76500.00")));
    assertThat(payouts.arrears(award.id())).isEmpty();
  }

  @Test
  void findsNothingOverpaidWhileTheAwardIsSuspended() {
    Award award = paidThroughMay();

    report(award, EventKind.DEPARTED, "2026-03-20");
    assertThat(payouts.overpayments(award.id())).isEmpty();
    report(award, EventKind.GROUND_REMOVED, "2026-05-20");

    assertThat(payouts.overpayments(award.id())).isEmpty();
    assertThat(payouts.arrears(award.id())).isEmpty();
  }

  @Test
  void makesTheWholeSumOverpaidWhenDocumentsProveUnreliable() {
    Award award = paidThroughMay();
    report(award, EventKind.DOCUMENTS_UNRELIABLE, "2026-05-20");
    assertThat(again(award).status()).isEqualTo(AwardStatus.ACTIVE);

    world.answerTask(
        award.caseNumber(),
        "specialist",
        "specialist",
        Map.of("effect", "TERMINATE", "effectiveOn", "2026-03-16", "reason", "Forged order"));
    assertThatThrownBy(
            () -> world.answerTask(award.caseNumber(), "head", "head", Map.of("approval", "x")))
        .as("first the hearing's notice")
        .isInstanceOf(AssertionError.class);
    world.deliverNotices(award.caseNumber());
    world.dayIs(LocalDate.of(2026, 5, 29), award.caseNumber());
    world.answerTask(
        award.caseNumber(),
        "head",
        "head",
        Map.of("approval", "APPROVE", "minutes", "Nobody came"));

    assertThat(again(award).status()).isEqualTo(AwardStatus.TERMINATED);
    assertThat(again(award).periods()).isEmpty();
    // 39,483.87 + 76,500 + 76,500
    assertThat(sum(payouts.overpayments(award.id()))).isEqualTo(Money.of("192483.87"));
    assertThat(again(award).newest().decidedBy()).isEqualTo("specialist");
  }

  @Test
  void takesTheSameEventTwiceAsOne() {
    Award award = jobLoss();

    Event first = report(award, EventKind.ID_EXPIRED, "2026-03-16");
    Event second = report(award, EventKind.ID_EXPIRED, "2026-03-16");

    assertThat(second.id()).isEqualTo(first.id());
    assertThat(again(award).determinations()).hasSize(2);
  }

  @Test
  void goesOnOnlyWhenTheLastGroundHasFallenAway() {
    Award award = jobLoss();
    report(award, EventKind.ID_EXPIRED, "2026-03-16");
    report(award, EventKind.ACCOUNT_IDLE, "2026-03-16");

    Event unclear = report(award, EventKind.GROUND_REMOVED, "2026-03-16");
    assertThat(unclear.effects().get(0).state()).isEqualTo(Effect.State.WITH_PERSON);
    removed(award, "ID_EXPIRED");
    assertThat(again(award).status()).isEqualTo(AwardStatus.SUSPENDED);
    removed(award, "ACCOUNT_IDLE");

    assertThat(again(award).status()).isEqualTo(AwardStatus.ACTIVE);
    assertThat(world.rests(award.caseNumber())).contains("Paying");
  }

  @Test
  void suspendsNothingWhenTheGroundHadFallenAwayBeforeItWasReported() {
    Award award = jobLoss();
    world.dayIs(LocalDate.of(2026, 4, 20), award.caseNumber());
    report(award, EventKind.GROUND_REMOVED, "2026-04-10");

    Event late = report(award, EventKind.ID_EXPIRED, "2026-04-02");

    assertThat(late.effects().get(0).what()).isEqualTo(Effect.What.NONE);
    assertThat(again(award).status()).isEqualTo(AwardStatus.ACTIVE);
  }

  @Test
  void asksAPersonWhenTwoReportsOfADeathContradictEachOther() {
    Award award = jobLoss();
    world.dayIs(LocalDate.of(2026, 4, 20), award.caseNumber());
    report(award, EventKind.DEATH, "2026-03-30");

    Event second = report(award, EventKind.DEATH, "2026-04-02");

    assertThat(second.effects().get(0).state()).isEqualTo(Effect.State.WITH_PERSON);
    assertThat(due(award)).containsExactly("2026-03-16..2026-03-31 76500.00");
    assertThat(world.task(award.caseNumber()).getTaskDefinitionKey()).isEqualTo("SettleEvent");
  }

  @Test
  void endsAnAwardAgainEarlierWhenADeathBecomesKnownAfterItsTerm() {
    Award award = paidThroughMay();
    world.dayIs(LocalDate.of(2026, 6, 16), award.caseNumber());
    world.deliverNotices(award.caseNumber());
    assertThat(again(award).status()).isEqualTo(AwardStatus.COMPLETED);
    assertThat(world.isRunning(award.caseNumber())).isFalse();

    report(award, EventKind.DEATH, "2026-04-02");

    assertThat(again(award).status()).isEqualTo(AwardStatus.TERMINATED);
    assertThat(payouts.overpayments(award.id()))
        .extracting(MonthBalance::month, MonthBalance::gross)
        .containsExactly(tuple(YearMonth.of(2026, 5), Money.of("76500.00")));
  }

  @Test
  void keepsAnEventAboutSomebodyTheFundDoesNotKnow() {
    world.dayIs(FROM, "none");
    String iin = world.applicant().iin();

    Event event =
        events.report(
            new NewEvent(
                iin, null, EventKind.DEATH, FROM, null, "persons", json.createObjectNode()));

    assertThat(event.effects()).isEmpty();
    assertThat(events.withoutEffect()).extracting(Event::id).contains(event.id());
  }

  @Test
  void tellsWhoeverHandlesAnOpenApplicationOfWhatHappened() {
    world.dayIs(FROM, "none");
    PaymentExample example = world.example(PaymentKind.JOB_LOSS);
    String number = world.registered(example);

    Event event =
        events.report(
            new NewEvent(
                example.applicant().iin(),
                null,
                EventKind.DEATH,
                FROM,
                null,
                "persons",
                json.createObjectNode()));

    assertThat(event.effects()).singleElement().matches(e -> e.caseNumber().equals(number));
    assertThat(world.tasks(number))
        .extracting(task -> task.getTaskDefinitionKey())
        .contains("SettleEvent");
  }

  @Test
  void refusesWhatCannotBe() {
    Award award = jobLoss();
    LocalDate today = world.today();

    assertThatThrownBy(() -> events.report(new NewEvent(null, null, null, null, null, null, null)))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            e ->
                assertThat(e.errors())
                    .extracting("field")
                    .containsExactly("iin", "on", "kind", "source"));
    assertThatThrownBy(() -> report(award, EventKind.DEATH, today.plusDays(1).toString()))
        .hasMessageContaining("has not happened yet");
    assertThatThrownBy(() -> report(award, EventKind.DEATH, "1990-01-01"))
        .hasMessageContaining("older than the recipient");
    assertThatThrownBy(
            () ->
                events.report(
                    new NewEvent(
                        award.iin(), award.id(), EventKind.DEATH, today, null, "test", null)))
        .hasMessageContaining("exactly one of the two");
    assertThatThrownBy(() -> report(award, EventKind.NEW_DEGREE, today.toString()))
        .hasMessageContaining("from 0 to 100");
    assertThat(again(award).determinations()).hasSize(1);
  }

  @Test
  void refusesAnEventThatCouldBeMeantForTwoAwards() {
    world.dayIs(FROM, "none");
    PaymentExample one = world.example(PaymentKind.CHILD_CARE);
    world.checked(one);
    PaymentExample twin = world.anotherChild(one);
    world.checked(twin);

    assertThatThrownBy(
            () ->
                events.report(
                    new NewEvent(
                        one.applicant().iin(),
                        null,
                        EventKind.OWN_REQUEST,
                        FROM,
                        null,
                        "portal",
                        null)))
        .isInstanceOf(Impossible.class)
        .hasMessageContaining("name the award");
  }

  @Test
  void refusesASettlementWithoutAReasonOrByTheSamePersonTwice() {
    Award award = jobLoss();
    report(award, EventKind.DOCUMENTS_UNRELIABLE, FROM.toString());
    Map<String, Object> noReason = Map.of("effect", "TERMINATE", "effectiveOn", "2026-03-16");

    assertThatThrownBy(
            () -> world.answerTask(award.caseNumber(), "specialist", "specialist", noReason))
        .hasMessageContaining("needs a reason");
    assertThatThrownBy(
            () ->
                world.answerTask(
                    award.caseNumber(),
                    "specialist",
                    "specialist",
                    Map.of("effect", "RESUME", "effectiveOn", "2026-03-16", "reason", "because")))
        .hasMessageContaining("not suspended");
    world.answerTask(
        award.caseNumber(),
        "both",
        "specialist",
        Map.of("effect", "TERMINATE", "effectiveOn", "2026-03-16", "reason", "Forged"));
    world.deliverNotices(award.caseNumber());
    world.dayIs(LocalDate.of(2026, 3, 30), award.caseNumber());

    assertThatThrownBy(
            () ->
                world.answerTask(
                    award.caseNumber(),
                    "both",
                    "head",
                    Map.of("approval", "APPROVE", "minutes", "…")))
        .hasMessageContaining("may not approve");
    assertThat(again(award).status()).isEqualTo(AwardStatus.ACTIVE);
  }

  private Award jobLoss() {
    world.dayIs(FROM, "none");
    String number = world.assigned(PaymentKind.JOB_LOSS);
    return world.file(number).award().orElseThrow();
  }

  private Award paidThroughMay() {
    Award award = jobLoss();
    payouts.orderDue(award.id(), YearMonth.of(2026, 3)).orElseThrow();
    world.dayIs(LocalDate.of(2026, 4, 3), award.caseNumber());
    payouts.orderDue(award.id(), YearMonth.of(2026, 4)).orElseThrow();
    world.dayIs(LocalDate.of(2026, 5, 22), award.caseNumber());
    payouts.orderDue(award.id(), YearMonth.of(2026, 5)).orElseThrow();
    return award;
  }

  private Event report(Award award, EventKind kind, String on) {
    return events.report(
        new NewEvent(
            null, award.id(), kind, LocalDate.parse(on), null, "test", json.createObjectNode()));
  }

  private void removed(Award award, String ground) {
    ObjectNode details = json.createObjectNode().put("ground", ground);
    events.report(
        new NewEvent(
            null, award.id(), EventKind.GROUND_REMOVED, world.today(), null, "test", details));
  }

  private Award again(Award award) {
    return awards.required(award.id());
  }

  private List<String> due(Award award) {
    return again(award).periods().stream().map(LifeOfAwardTest::text).toList();
  }

  private static String text(AwardPeriod period) {
    return period.from() + ".." + period.until() + " " + period.gross();
  }

  private static Money sum(List<MonthBalance> months) {
    return months.stream().map(MonthBalance::gross).reduce(Money.ZERO, Money::plus);
  }
}
