package kz.tirek.indexation;

import static kz.tirek.common.PaymentKind.BREADWINNER;
import static kz.tirek.common.PaymentKind.DISABILITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import kz.tirek.awards.Awards;
import kz.tirek.awards.Change;
import kz.tirek.awards.Determination;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.bpmn.LifeFixture;
import kz.tirek.common.Conflict;
import kz.tirek.events.EventKind;
import kz.tirek.indexation.Indexation.State;
import kz.tirek.payouts.Payouts;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Taking an indexation back, and what happens to awards after one. */
@IndexingTirek
class IndexationUndoTest {
  private static final String BEFORE = "2022-01-10.. 40000.00 4000.00 ASSIGNED";

  /** Example 4 of domain.md §2 with the raises the law knows. */
  private static final String[] OF_DOMAIN = {
    "2022-05-20..2022-12-31 37736.13 3773.61 ASSIGNED",
    "2023-01-01..2023-12-31 40943.70 4094.37 INDEXED",
    "2024-01-01..2024-05-31 43809.76 4380.98 INDEXED"
  };

  @Autowired private IndexationFixture world;
  @Autowired private Indexations indexations;
  @Autowired private Awards awards;
  @Autowired private Payouts payouts;
  @Autowired private CaseFixture cases;
  @Autowired private LifeFixture life;

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
  void givesEveryAwardWhatItHadAndDeletesNothing() {
    List<String> all =
        List.of(
            world.award(DISABILITY, "2022-01-10", "40000.00"),
            world.award(DISABILITY, "2022-01-10", "40000.00"),
            world.award(DISABILITY, "2022-01-10", "40000.00"),
            world.award(DISABILITY, "2022-01-10", "40000.00"));
    String id = world.carriedOut("3", "2023-07-01", DISABILITY);

    indexations.undo(id, "accountant");
    world.runAll(id);

    assertThat(indexations.required(id).state()).isEqualTo(State.UNDONE);
    assertThat(indexations.required(id).undone()).isEqualTo(4);
    assertThat(cases.passed(id)).contains("IndexationUndone");
    assertThat(all)
        .allSatisfy(
            award -> {
              assertThat(world.due(award)).containsExactly(BEFORE);
              assertThat(world.entitled(award)).containsExactly(BEFORE);
              assertThat(world.read(award).determinations())
                  .extracting(Determination::ground)
                  .containsExactly(null, "INDEXED", "INDEXATION_UNDONE");
            });
    // It may be decided again, and does not count for awards assigned later.
    world.carriedOut("2", "2023-07-01", DISABILITY);
    assertThat(world.due(all.get(0))).last().isEqualTo("2023-07-01.. 40800.00 4080.00 INDEXED");
    String late = world.award(DISABILITY, "2022-01-10", "40000.00");
    assertThat(world.due(late)).last().isEqualTo("2023-07-01.. 40800.00 4080.00 INDEXED");
  }

  @Test
  void takesBackTheHalfThatWasDoneBeforeThePause() {
    List<String> all =
        List.of(
            world.award(DISABILITY, "2022-01-10", "40000.00"),
            world.award(DISABILITY, "2022-01-10", "40000.00"),
            world.award(DISABILITY, "2022-01-10", "40000.00"),
            world.award(DISABILITY, "2022-01-10", "40000.00"));
    String id = world.approved("3", "2023-07-01", DISABILITY);
    world.runNext(id);
    world.runNext(id);
    indexations.pause(id, "monitor");
    world.runAll(id);

    indexations.undo(id, "monitor");
    world.runAll(id);

    assertThat(indexations.required(id))
        .matches(i -> i.state() == State.UNDONE && i.done() == 3 && i.undone() == 3);
    assertThat(all).allSatisfy(a -> assertThat(world.due(a)).containsExactly(BEFORE));
    assertThat(world.read(all.get(3)).determinations()).hasSize(1);
  }

  @Test
  void takesBackWhatIsAskedForBeforeTheNextChunkRests() {
    String award = world.award(DISABILITY, "2022-01-10", "40000.00");
    String id = world.approved("3", "2023-07-01", DISABILITY);
    world.runNext(id);
    indexations.pause(id, "monitor");
    indexations.undo(id, "monitor");
    world.runAll(id);

    assertThat(indexations.required(id).state()).isEqualTo(State.UNDONE);
    assertThat(world.read(award).determinations()).hasSize(1);
  }

  @Test
  void leavesASuspensionThatCameAfterItInForce() {
    String award = world.award(DISABILITY, "2022-01-10", "40000.00");
    String id = world.carriedOut("3", "2023-07-01", DISABILITY);
    awards.suspend(award, change("ID_EXPIRED", "2023-08-01"));

    indexations.undo(id, "accountant");
    world.runAll(id);

    assertThat(world.due(award))
        .containsExactly("2022-01-10..2023-07-31 40000.00 4000.00 ASSIGNED");
    assertThat(world.entitled(award)).containsExactly(BEFORE);
  }

  @Test
  void isImpossibleOnceAPaymentRunHasUsedIt() {
    String award = world.award(DISABILITY, "2022-01-10", "40000.00");
    String id = world.carriedOut("3", "2022-07-01", DISABILITY);

    payouts.orderDue(award, YearMonth.of(2022, 12)).orElseThrow();

    assertThatThrownBy(() -> indexations.undo(id, "accountant"))
        .isInstanceOfSatisfying(
            Conflict.class, e -> assertThat(e.code()).isEqualTo("INDEXATION_PAID"));
  }

  @Test
  void isPossibleWhileARunHasPaidOnlyMonthsBefore() {
    String award = world.award(DISABILITY, "2022-01-10", "40000.00");
    String id = world.carriedOut("3", "2023-01-01", DISABILITY);
    payouts.orderDue(award, YearMonth.of(2022, 12)).orElseThrow();

    indexations.undo(id, "accountant");
    world.runAll(id);

    assertThat(world.due(award)).containsExactly(BEFORE);
  }

  @Test
  void isImpossibleOnceAnotherHasBuiltOnIt() {
    world.award(BREADWINNER, "2022-01-10", "40000.00");
    String first = world.carriedOut("3", "2022-07-01", BREADWINNER);
    world.todayIs("2022-12-21");
    String second = world.carriedOut("4", "2022-10-01", DISABILITY, BREADWINNER);

    assertThatThrownBy(() -> indexations.undo(first, "accountant"))
        .isInstanceOfSatisfying(
            Conflict.class, e -> assertThat(e.code()).isEqualTo("INDEXED_SINCE"));
    indexations.undo(second, "accountant");
    world.runAll(second);
    indexations.undo(first, "accountant");
  }

  @Test
  void isOverAMonthAfterItTookEffect() {
    world.award(DISABILITY, "2022-01-10", "40000.00");
    String id = world.carriedOut("3", "2023-07-01", DISABILITY);

    world.todayIs("2023-07-31");
    world.runAll(id);
    assertThat(indexations.required(id).state()).isEqualTo(State.DONE);
    world.todayIs("2023-08-01");
    world.runAll(id);

    assertThat(indexations.required(id).state()).isEqualTo(State.FINAL);
    assertThat(cases.passed(id)).contains("AwardsIndexed");
    assertThatThrownBy(() -> indexations.undo(id, "accountant")).isInstanceOf(Conflict.class);
  }

  @Test
  void isKeptByTheLawsAnswerToANewDegree() {
    String number = life.ofDomain(DISABILITY);
    world.todayIs("2023-06-20");
    String id = world.carriedOut("3", "2023-07-01", DISABILITY);
    String award = life.award(number).id();
    // 40,943.70 × 1.03 = 42,172.011; 43,809.76 × 1.03 = 45,124.0528.
    assertThat(world.due(award))
        .containsExactly(
            OF_DOMAIN[0],
            "2023-01-01..2023-06-30 40943.70 4094.37 INDEXED",
            "2023-07-01..2023-12-31 42172.01 4217.20 INDEXED",
            "2024-01-01..2024-05-31 45124.05 4512.41 INDEXED");

    cases.dayIs(LocalDate.of(2023, 10, 2), number);
    life.report(
        number, EventKind.NEW_DEGREE, "2023-10-02", Map.of("degree", 80, "until", "2024-05-31"));

    // 58,055.58 × 0.80 = 46,444.46; × 1.085 = 50,392.24; × 1.03 = 51,904.007; in 2024 50,392.24 ×
    // 1.07 = 53,919.70; × 1.03 = 55,537.291.
    assertThat(world.due(award))
        .containsExactly(
            OF_DOMAIN[0],
            "2023-01-01..2023-06-30 40943.70 4094.37 INDEXED",
            "2023-07-01..2023-10-01 42172.01 4217.20 INDEXED",
            "2023-10-02..2023-12-31 51904.01 5190.40 NEW_DEGREE",
            "2024-01-01..2024-05-31 55537.29 5553.73 INDEXED");

    indexations.undo(id, "accountant");
    world.runAll(id);

    assertThat(world.due(award))
        .containsExactly(
            OF_DOMAIN[0],
            "2023-01-01..2023-10-01 40943.70 4094.37 INDEXED",
            "2023-10-02..2023-12-31 50392.24 5039.22 NEW_DEGREE",
            "2024-01-01..2024-05-31 53919.70 5391.97 INDEXED");
  }

  @Test
  void isAddedOnceWhereAnEventComesBetweenTwoChunks() {
    String number = life.ofDomain(DISABILITY);
    world.todayIs("2023-10-02");
    String id = world.approved("3", "2023-07-01", DISABILITY);
    world.runNext(id);

    life.report(
        number, EventKind.NEW_DEGREE, "2023-10-02", Map.of("degree", 80, "until", "2024-05-31"));
    String award = life.award(number).id();
    assertThat(world.due(award)).contains("2023-10-02..2023-12-31 50392.24 5039.22 NEW_DEGREE");
    world.runAll(id);

    assertThat(world.due(award)).contains("2023-10-02..2023-12-31 51904.01 5190.40 NEW_DEGREE");
    assertThat(life.award(number).newest().ground()).isEqualTo("INDEXED");
  }

  @Test
  void isNotAddedWhereTheLawRaisesByItself() {
    String number = life.ofDomain(DISABILITY);
    world.todayIs("2022-12-20");
    String id = world.carriedOut("8.5", "2023-01-01", DISABILITY);
    assertThat(indexations.leftOut(id)).isEqualTo(1);

    cases.dayIs(LocalDate.of(2023, 10, 2), number);
    life.report(
        number, EventKind.NEW_DEGREE, "2023-10-02", Map.of("degree", 80, "until", "2024-05-31"));

    assertThat(world.due(life.award(number).id()))
        .contains("2023-10-02..2023-12-31 50392.24 5039.22 NEW_DEGREE");
  }

  private static Change change(String ground, String on) {
    return new Change(ground, LocalDate.parse(on), null, null, null);
  }
}
