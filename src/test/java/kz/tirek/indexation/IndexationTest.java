package kz.tirek.indexation;

import static kz.tirek.common.PaymentKind.BREADWINNER;
import static kz.tirek.common.PaymentKind.DISABILITY;
import static kz.tirek.common.PaymentKind.MATERNITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.tirek.awards.AwardPeriod;
import kz.tirek.awards.Awards;
import kz.tirek.awards.Change;
import kz.tirek.awards.Determination;
import kz.tirek.common.Money;
import kz.tirek.common.Region;
import kz.tirek.indexation.Indexation.State;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * {@code indexation.bpmn}: whose amounts are raised, from when, by how much; in chunks of three.
 */
@IndexingTirek
class IndexationTest {
  @Autowired private IndexationFixture world;
  @Autowired private Indexations indexations;
  @Autowired private Awards awards;

  @BeforeEach
  void nothingYet() {
    world.forgetEverything();
    world.todayIs("2022-12-20");
  }

  @AfterEach
  void letTimeRunAgain() {
    ClockUtil.reset();
  }

  @Test
  void replaysTheIndexationsOfTheYears2022To2026() {
    String disability = world.award(DISABILITY, "2021-06-15", "40000.00");
    String breadwinner = world.award(BREADWINNER, "2021-06-15", "40854.00");

    indexedOnTheDay("5", "2022-01-01");
    indexedOnTheDay("4", "2022-04-01");
    indexedOnTheDay("8.5", "2023-01-01");
    indexedOnTheDay("7", "2024-01-01");
    indexedOnTheDay("6.5", "2025-01-01");
    indexedOnTheDay("10", "2026-01-01");

    // 40,000 × 1.05 × 1.04 × 1.085 = 47,392.80; × 1.07 = 50,710.296; × 1.065 = 54,006.4695;
    // × 1.10 = 59,407.117.
    assertThat(world.due(disability))
        .containsExactly(
            "2021-06-15..2021-12-31 40000.00 4000.00 ASSIGNED",
            "2022-01-01..2022-03-31 42000.00 4200.00 INDEXED",
            "2022-04-01..2022-12-31 43680.00 4368.00 INDEXED",
            "2023-01-01..2023-12-31 47392.80 4739.28 INDEXED",
            "2024-01-01..2024-12-31 50710.30 5071.03 INDEXED",
            "2025-01-01..2025-12-31 54006.47 5400.65 INDEXED",
            "2026-01-01.. 59407.12 5940.71 INDEXED");
    // 40,854 × 1.05 = 42,896.70; × 1.04 = 44,612.568; × 1.085 = 48,404.638; × 1.07 = 51,792.965;
    // × 1.065 = 55,159.502; × 1.10 = 60,675.45.
    assertThat(world.due(breadwinner))
        .extracting(line -> line.split(" ")[1] + " " + line.split(" ")[2])
        .containsExactly(
            "40854.00 0.00",
            "42896.70 0.00",
            "44612.57 0.00",
            "48404.64 0.00",
            "51792.96 0.00",
            "55159.50 0.00",
            "60675.45 0.00");
    assertThat(world.read(disability).determinations())
        .hasSize(7)
        .last()
        .matches(made -> made.kind() == Determination.Kind.RECALCULATE)
        .matches(made -> made.ground().equals("INDEXED"))
        .matches(made -> made.cause().startsWith("X-"))
        .matches(made -> made.decidedBy().equals("monitor"))
        .matches(made -> made.note().equals("Act of 2026-01-01"))
        .matches(made -> made.effectiveOn().equals(LocalDate.of(2026, 1, 1)));
  }

  private void indexedOnTheDay(String percent, String day) {
    world.todayIs(day);
    String id = world.carriedOut(percent, day, DISABILITY, BREADWINNER);
    assertThat(indexations.required(id).state()).isEqualTo(State.DONE);
  }

  @Test
  void showsWhatItWouldDoBeforeAnythingChanges() {
    String first = world.award(DISABILITY, "2021-06-15", "40000.00");
    String second = world.award(DISABILITY, "2022-02-01", "37736.13");
    world.award(BREADWINNER, "2022-02-01", "30000.00");
    knownToTheLaw("2023-01-01");

    String id = world.asked("8.5", "2023-01-01", DISABILITY, BREADWINNER);

    assertThat(indexations.required(id).state()).isEqualTo(State.ASKED);
    Preview preview = indexations.preview(id);
    assertThat(preview.awards()).isEqualTo(3);
    assertThat(preview.leftOut()).isEqualTo(1);
    // 40,000 × 1.085 = 43,400; 37,736.13 × 1.085 = 40,943.701; 30,000 × 1.085 = 32,550.
    assertThat(preview.before()).isEqualTo(Money.of("107736.13"));
    assertThat(preview.after()).isEqualTo(Money.of("116893.70"));
    assertThat(preview.lines())
        .filteredOn(line -> line.payment() == BREADWINNER)
        .singleElement()
        .isEqualTo(
            new Preview.Line(
                BREADWINNER,
                Region.ofCode(world.read(first).region()),
                1,
                0,
                Money.of("30000.00"),
                Money.of("32550.00")));
    assertThat(preview.samples())
        .hasSize(3)
        .filteredOn(sample -> sample.award().equals(second))
        .extracting(Preview.Sample::before, Preview.Sample::after, Preview.Sample::pensionAfter)
        .containsExactly(tuple(Money.of("37736.13"), Money.of("40943.70"), Money.of("4094.37")));
    assertThat(world.read(first).determinations()).hasSize(1);
  }

  @Test
  void leavesOutWhatTheLawHasRaisedAlready() {
    String known = knownToTheLaw("2023-01-01");
    String newDegreeThatDay =
        world.award(
            DISABILITY,
            period("2022-05-20", "2022-12-31", "37736.13", "ASSIGNED"),
            period("2023-01-01", null, "50392.24", "NEW_DEGREE"));
    String unknown = world.award(DISABILITY, "2022-05-20", "40000.00");

    String id = world.carriedOut("8.5", "2023-01-01", DISABILITY);

    assertThat(world.read(known).determinations()).hasSize(1);
    assertThat(world.read(newDegreeThatDay).determinations()).hasSize(1);
    assertThat(world.read(unknown).determinations()).hasSize(2);
    assertThat(indexations.leftOut(id)).isEqualTo(2);
    assertThat(indexations.required(id).changed()).isEqualTo(1);
  }

  @Test
  void raisesWhoeverIsSuspendedAndWhoeverEndsLaterButNobodyElse() {
    String suspended = world.award(DISABILITY, "2022-01-10", "40000.00");
    awards.suspend(suspended, change("ID_EXPIRED", "2022-11-01"));
    String endsLater = world.award(DISABILITY, "2022-01-10", "40000.00");
    awards.terminate(endsLater, change("OWN_REQUEST", "2023-03-01"));
    String ended = world.award(DISABILITY, "2022-01-10", "40000.00");
    awards.terminate(ended, change("OWN_REQUEST", "2023-01-01"));
    String completed = world.award(DISABILITY, "2022-01-10", "2022-12-31", "40000.00");
    awards.complete(completed);
    String begunLater = world.award(DISABILITY, "2023-01-01", "40000.00");
    String oneOff = world.award(MATERNITY, "2022-12-01", "2023-04-05", "787500.00");

    world.carriedOut("8.5", "2023-01-01", DISABILITY);

    assertThat(world.due(suspended))
        .containsExactly("2022-01-10..2022-10-31 40000.00 4000.00 ASSIGNED");
    assertThat(world.entitled(suspended))
        .containsExactly(
            "2022-01-10..2022-12-31 40000.00 4000.00 ASSIGNED",
            "2023-01-01.. 43400.00 4340.00 INDEXED");
    assertThat(world.due(endsLater))
        .containsExactly(
            "2022-01-10..2022-12-31 40000.00 4000.00 ASSIGNED",
            "2023-01-01..2023-02-28 43400.00 4340.00 INDEXED");
    assertThat(List.of(ended, completed, begunLater, oneOff))
        .allSatisfy(
            award ->
                assertThat(world.read(award).determinations())
                    .extracting(Determination::ground)
                    .doesNotContain("INDEXED"));

    awards.lift(
        suspended, world.read(suspended).grounds().get(0).id(), change("ID_RENEWED", "2023-02-10"));
    assertThat(world.due(suspended)).isEqualTo(world.entitled(suspended)).hasSize(2);
  }

  @Test
  void keepsTheReasonOfAPeriodThatBeginsOnTheDay() {
    String award =
        world.award(
            BREADWINNER,
            period("2022-05-20", "2023-06-30", "30000.01", "ASSIGNED"),
            period("2023-07-01", null, "20000.01", "DEPENDANTS_CHANGED"));

    world.carriedOut("3", "2023-07-01", BREADWINNER);

    // 20,000.01 × 1.03 = 20,600.0103.
    assertThat(world.due(award))
        .containsExactly(
            "2022-05-20..2023-06-30 30000.01 3000.00 ASSIGNED",
            "2023-07-01.. 20600.01 2060.00 DEPENDANTS_CHANGED");
  }

  @Test
  void raisesOnesAssignedLateByAnotherWay() {
    world.carriedOut("3", "2022-07-01", DISABILITY);

    String late = world.award(DISABILITY, "2022-06-30", "40000.00");
    String new_ = world.award(DISABILITY, "2022-07-01", "40000.00");

    assertThat(world.due(late))
        .containsExactly(
            "2022-06-30..2022-06-30 40000.00 4000.00 ASSIGNED",
            "2022-07-01.. 41200.00 4120.00 INDEXED");
    assertThat(world.due(new_)).containsExactly("2022-07-01.. 40000.00 4000.00 ASSIGNED");
  }

  @Test
  void takesOnlyAwardsOfBeforeTheGivenDay() {
    String before = world.award(DISABILITY, "2021-12-31", "40000.00");
    String after = world.award(DISABILITY, "2022-01-01", "40000.00");
    String id =
        indexations
            .ask(
                new NewIndexation(
                    null,
                    List.of(DISABILITY),
                    "5",
                    LocalDate.of(2023, 1, 1),
                    "Act",
                    LocalDate.of(2022, 1, 1)),
                "accountant")
            .id();
    indexations.decide(id, true, null, "monitor");
    world.runAll(id);

    assertThat(world.read(before).determinations()).hasSize(2);
    assertThat(world.read(after).determinations()).hasSize(1);
  }

  @Test
  void goesOnChunkByChunkRestsAndTellsHowFarItIs() {
    for (int i = 0; i < 8; i++) {
      world.award(DISABILITY, "2022-01-10", "40000.00");
    }
    String id = world.approved("3", "2023-07-01", DISABILITY);
    assertThat(indexations.required(id).total()).isZero();

    world.runNext(id);
    assertThat(progress(id)).isEqualTo(new Progress(0, 8, null, null));
    world.runNext(id);
    Progress going = progress(id);
    assertThat(going.done()).isEqualTo(3);
    assertThat(going.perSecond()).isPositive();
    assertThat(going.remainingSeconds()).isEqualTo((long) Math.ceil(5 / going.perSecond()));
    indexations.pause(id, "monitor");
    assertThat(progress(id)).isEqualTo(new Progress(3, 8, null, null));
    world.runAll(id);
    assertThat(indexations.required(id).done()).isEqualTo(3);

    indexations.resume(id, "monitor");
    world.runAll(id);
    assertThat(indexations.required(id).state()).isEqualTo(State.DONE);
    assertThat(indexations.required(id).changed()).isEqualTo(8);
  }

  @Test
  void goesOnWhereItIsResumedBeforeItRests() {
    Set<String> all =
        Set.of(
            world.award(DISABILITY, "2022-01-10", "40000.00"),
            world.award(DISABILITY, "2022-01-10", "40000.00"));
    String id = world.approved("3", "2023-07-01", DISABILITY);
    world.runNext(id);
    indexations.pause(id, "monitor");
    indexations.resume(id, "monitor");

    world.runAll(id);

    assertThat(all).allSatisfy(a -> assertThat(world.read(a).determinations()).hasSize(2));
  }

  private Progress progress(String id) {
    return indexations.progress(indexations.required(id));
  }

  private String knownToTheLaw(String day) {
    LocalDate raised = LocalDate.parse(day);
    return world.award(
        DISABILITY,
        period("2022-05-20", raised.minusDays(1).toString(), "37736.13", "ASSIGNED"),
        period(day, null, "40943.70", "INDEXED"));
  }

  private static AwardPeriod period(String from, String until, String gross, String reason) {
    Money amount = Money.of(gross);
    return new AwardPeriod(
        LocalDate.parse(from),
        until == null ? null : LocalDate.parse(until),
        amount,
        Money.rounded(amount.value().movePointLeft(1)),
        reason);
  }

  private static Change change(String ground, String on) {
    return new Change(ground, LocalDate.parse(on), null, null, null);
  }
}
