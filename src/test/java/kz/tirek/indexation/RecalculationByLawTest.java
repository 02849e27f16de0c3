package kz.tirek.indexation;

import static kz.tirek.common.PaymentKind.CHILD_CARE;
import static kz.tirek.common.PaymentKind.JOB_LOSS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import kz.tirek.awards.AwardPeriod;
import kz.tirek.awards.Awards;
import kz.tirek.awards.Change;
import kz.tirek.awards.Determination;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.bpmn.LifeFixture;
import kz.tirek.bpmn.PaymentExample;
import kz.tirek.common.Money;
import kz.tirek.common.PaymentKind;
import kz.tirek.payouts.Payouts;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The law of 01.01.2023 reaches payments that run: job loss 0.45 instead of 0.40, child care 1.5
 * years instead of one. On an income of 200,000 in 24 months (P 0.85) job loss is 68,000.00, from
 * 2023 on 76,500.00; child care is 80,000.00.
 */
@IndexingTirek
class RecalculationByLawTest {
  private static final LocalDate NEW_LAW = LocalDate.of(2023, 1, 1);

  @Autowired private IndexationFixture world;
  @Autowired private Indexations indexations;
  @Autowired private Awards awards;
  @Autowired private Payouts payouts;
  @Autowired private CaseFixture cases;
  @Autowired private LifeFixture life;

  @BeforeEach
  void nothingYet() {
    world.forgetEverything();
  }

  @AfterEach
  void letTimeRunAgain() {
    ClockUtil.reset();
  }

  @Test
  void givesRunningJobLossTheNewRateFromItsDay() {
    String number = oldLaw(JOB_LOSS, "2022-11-10", "2023-02-09", "68000.00");
    String award = life.award(number).id();
    world.todayIs("2023-01-10");

    String id = recalculated(JOB_LOSS);

    assertThat(world.due(award))
        .containsExactly(
            "2022-11-10..2022-12-31 68000.00 6800.00 ASSIGNED",
            "2023-01-01..2023-02-09 76500.00 7650.00 RATE_CHANGED");
    assertThat(life.award(number).newest())
        .matches(made -> made.kind() == Determination.Kind.RECALCULATE)
        .matches(made -> made.ground().equals("LAW_CHANGED"))
        .matches(made -> made.cause().equals(id));
    assertThat(indexations.required(id)).matches(i -> i.done() == 1 && i.changed() == 1);
    assertThat(indexations.preview(id).before()).isEqualTo(Money.of("68000.00"));
    assertThat(indexations.preview(id).after()).isNull();
    assertThat(indexations.preview(id).drawn())
        .isEqualTo(new Preview.Drawn(1, 1, Money.of("68000.00"), Money.of("76500.00")));
  }

  @Test
  void changesNothingWhereTheLawSaysTheSame() {
    cases.dayIs(LocalDate.of(2022, 11, 10), "none");
    String number = life.begun(PaymentExample.of(JOB_LOSS, cases.applicant(), cases.today()));

    String id = recalculated(JOB_LOSS);

    assertThat(life.award(number).determinations()).hasSize(1);
    assertThat(indexations.required(id)).matches(i -> i.done() == 1 && i.changed() == 0);
    assertThat(indexations.preview(id).drawn())
        .matches(drawn -> drawn.awards() == 1 && drawn.changed() == 0)
        .matches(drawn -> drawn.before().equals(drawn.after()));
  }

  @Test
  void extendsRunningChildCareAndMovesTheEndOfItsTerm() {
    String number = oldLaw(CHILD_CARE, "2022-06-20", "2023-06-20", "80000.00");
    world.todayIs("2023-01-10");

    String id = recalculated(CHILD_CARE);

    assertThat(world.due(life.award(number).id()))
        .containsExactly(
            "2022-06-20..2023-06-20 80000.00 8000.00 ASSIGNED",
            "2023-06-21..2023-12-20 80000.00 8000.00 EXTENDED");
    assertThat(life.award(number).newest().kind()).isEqualTo(Determination.Kind.EXTEND);
    assertThat(indexations.preview(id).samples())
        .singleElement()
        .matches(sample -> sample.before().equals(sample.after()))
        .matches(sample -> sample.untilBefore().equals(LocalDate.of(2023, 6, 20)))
        .matches(sample -> sample.untilAfter().equals(LocalDate.of(2023, 12, 20)));
    assertThat(cases.timerDue(number, "TermPassed")).isEqualTo(LocalDate.of(2023, 12, 21));

    indexations.undo(id, "accountant");
    world.runAll(id);

    assertThat(world.due(life.award(number).id()))
        .containsExactly("2022-06-20..2023-06-20 80000.00 8000.00 ASSIGNED");
    assertThat(cases.timerDue(number, "TermPassed")).isEqualTo(LocalDate.of(2023, 6, 21));
  }

  @Test
  void leavesArrearsToTheNextRun() {
    String number = oldLaw(JOB_LOSS, "2022-11-10", "2023-02-09", "68000.00");
    String award = life.award(number).id();
    world.todayIs("2023-01-31");
    payouts.orderDue(award, YearMonth.of(2023, 1)).orElseThrow();

    recalculated(JOB_LOSS);

    // January: 76,500 − 68,000.
    assertThat(life.arrears(number)).isEqualTo(Money.of("8500.00"));
  }

  /** As an earlier law assigned it: one amount up to its end. */
  private String oldLaw(PaymentKind payment, String from, String until, String gross) {
    cases.dayIs(LocalDate.parse(from), "none");
    String number = life.begun(PaymentExample.of(payment, cases.applicant(), cases.today()));
    Money amount = Money.of(gross);
    awards.recalculate(
        life.award(number).id(),
        Determination.Kind.RECALCULATE,
        life.award(number).newest().calculationId(),
        List.of(
            new AwardPeriod(
                LocalDate.parse(from),
                LocalDate.parse(until),
                amount,
                Money.rounded(amount.value().movePointLeft(1)),
                "ASSIGNED")),
        new Change("TEST", LocalDate.parse(from), null, null, null));
    return number;
  }

  private String recalculated(PaymentKind payment) {
    String id =
        indexations
            .ask(
                new NewIndexation(
                    Indexation.Kind.RECALCULATE_BY_LAW,
                    List.of(payment),
                    null,
                    NEW_LAW,
                    "Law of 2023",
                    null),
                "accountant")
            .id();
    indexations.decide(id, true, null, "monitor");
    world.runAll(id);
    return id;
  }
}
