package kz.tirek.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import kz.tirek.TirekTest;
import kz.tirek.awards.AwardStatus;
import kz.tirek.cases.Alert;
import kz.tirek.cases.CaseStatus;
import kz.tirek.cases.Cases;
import kz.tirek.cases.Registry;
import kz.tirek.common.PaymentKind;
import kz.tirek.events.EventKind;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What the models of all six payments have in common, walked in each of them: every end that is not
 * the payment's own. What differs is in the test of the payment.
 */
@TirekTest
class EveryPaymentTest {
  /** The day before the Nauryz holidays begin: 23–25 March 2026 are off. */
  private static final LocalDate THURSDAY = LocalDate.of(2026, 3, 19);

  private static final long ELEVEN_MINUTES = 11 * 60_000L;

  @Autowired private CaseFixture world;
  @Autowired private LifeFixture life;
  @Autowired private Cases cases;

  @AfterEach
  void letTimeRunAgain() {
    ClockUtil.reset();
  }

  @ParameterizedTest
  @EnumSource(PaymentKind.class)
  void livesSuspendedResumedRecalculatedAndTerminated(PaymentKind payment) {
    String number = begun(payment);

    life.report(number, EventKind.ID_EXPIRED, THURSDAY.toString());
    assertThat(world.rests(number)).contains("Suspended").doesNotContain("Paying");
    life.report(number, EventKind.GROUND_REMOVED, THURSDAY.toString());
    assertThat(world.rests(number)).contains("Paying").doesNotContain("Suspended");
    recalculate(number);
    world.deliverNotices(number);
    life.report(number, EventKind.DEATH, THURSDAY.toString());
    world.deliverNotices(number);

    assertThat(life.status(number)).isEqualTo(AwardStatus.TERMINATED);
    assertThat(world.isRunning(number)).isFalse();
    assertThat(life.noticeKinds(number))
        .containsExactlyInAnyOrder(
            "ASSIGNMENT", "SUSPENSION", "RESUMPTION", "RECALCULATION", "TERMINATION");
    assertThat(world.passed(number))
        .contains(
            "ChecksAnswered",
            "ApplicationDecided",
            "SuspensionTold",
            "ResumptionTold",
            "RecalculationTold",
            "PaymentStopped",
            "PaymentTerminated");
  }

  @ParameterizedTest
  @EnumSource(PaymentKind.class)
  void isTerminatedAlsoWhileSuspended(PaymentKind payment) {
    String number = begun(payment);
    life.report(number, EventKind.DEPARTED, THURSDAY.toString());

    life.report(number, EventKind.DEATH, THURSDAY.toString());
    world.deliverNotices(number);

    assertThat(life.status(number)).isEqualTo(AwardStatus.TERMINATED);
    assertThat(world.isRunning(number)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(PaymentKind.class)
  void isSettledByAPersonWhenTheRegistriesStaySilent(PaymentKind payment) {
    world.dayIs(THURSDAY, "none");
    String number = world.registered(world.example(payment));

    ClockUtil.setCurrentTime(new Date(ClockUtil.getCurrentTime().getTime() + ELEVEN_MINUTES));
    world.runDueJobs(number);
    assertThat(world.task(number).getTaskDefinitionKey()).isEqualTo("SettleChecks");
    world.answerTask(number, "specialist", "specialist", everythingConfirmed(payment));

    assertThat(world.passed(number)).contains("ChecksSettled", "SettledOnDocuments");
    assertThat(world.task(number).getTaskDefinitionKey()).isEqualTo("ReviewCase");
    world.answerTask(number, "specialist", "specialist", Map.of("proposal", "ASSIGN"));
    assertThat(life.status(number)).isEqualTo(AwardStatus.ACTIVE);
  }

  /** The 19th is a Thursday: 20, 26, 27, 30, 31 March, 1, 2, 3 April are the working days after. */
  @ParameterizedTest
  @CsvSource({
    "DISABILITY, 2026-04-01, 2026-04-03",
    "BREADWINNER, 2026-04-01, 2026-04-03",
    "JOB_LOSS, 2026-03-30, 2026-04-01",
    "MATERNITY, 2026-04-01, 2026-04-03",
    "ADOPTION, 2026-04-01, 2026-04-03",
    "CHILD_CARE, 2026-04-01, 2026-04-03"
  })
  void warnsEscalatesAndCanStillBeWithdrawn(
      PaymentKind payment, LocalDate warning, LocalDate last) {
    world.dayIs(THURSDAY, "none");
    String number = world.registered(world.example(payment));
    assertThat(world.timerDue(number, "ClockWarning")).isEqualTo(warning);
    assertThat(world.timerDue(number, "ClockPassed")).isEqualTo(last);
    assertThat(world.file(number).application().clock().dueOn()).isEqualTo(last);

    world.dayIs(last.plusDays(1), number);
    assertThat(world.file(number).alerts())
        .extracting(Alert::kind)
        .containsExactlyInAnyOrder(Alert.Kind.DEADLINE_NEAR, Alert.Kind.DEADLINE_PASSED);
    cases.withdraw(number);
    world.deliverNotices(number);

    assertThat(world.isRunning(number)).isFalse();
    assertThat(world.file(number).application().status()).isEqualTo(CaseStatus.WITHDRAWN);
    assertThat(world.passed(number)).contains("DeadlineWarned", "BreachEscalated", "CaseWithdrawn");
  }

  @ParameterizedTest
  @EnumSource(PaymentKind.class)
  void isRefusedWhenAPersonIsNotWhoTheApplicationSays(PaymentKind payment) {
    world.dayIs(LocalDate.of(2026, 3, 2), "none");
    String number =
        Refusals.refusedBut(
            world, world.example(payment), Registry.PERSONS, LocalDate.of(2026, 3, 6), "head");

    assertThat(world.file(number).application().status()).isEqualTo(CaseStatus.REFUSED);
    assertThat(world.isRunning(number)).isFalse();
    assertThat(world.passed(number)).contains("ApplicationDecided", "ApplicationRefused");
    assertThatThrownBy(() -> life.award(number)).isInstanceOf(AssertionError.class);
  }

  /** Assigned, paid where it is one sum, and told. */
  private String begun(PaymentKind payment) {
    world.dayIs(THURSDAY, "none");
    String number = world.assigned(payment);
    if (life.award(number).oneOff()) {
      world.bankAnswers(number, true, null);
      life.settle(number, true);
    }
    world.deliverNotices(number);
    return number;
  }

  /** A person finds the account corrected. */
  private void recalculate(String number) {
    life.report(number, EventKind.DOCUMENTS_UNRELIABLE, THURSDAY.toString());
    world.answerTask(
        number,
        "specialist",
        "specialist",
        Map.of(
            "effect", "RECALCULATE",
            "effectiveOn", THURSDAY.toString(),
            "reason", "Account corrected"));
  }

  private Map<String, Object> everythingConfirmed(PaymentKind payment) {
    Map<String, Object> fields = new HashMap<>();
    Registry.of(payment).forEach(registry -> fields.put(verdictOf(registry), "CONFIRMED"));
    fields.put("basis", "papers seen");
    switch (payment) {
      case MATERNITY, ADOPTION -> fields.put("sheetDays", 56);
      case DISABILITY -> {
        fields.put("degree", 65);
        fields.put("disabilityGroup", "3");
        fields.put("termUntil", THURSDAY.plusYears(1).toString());
      }
      default -> {
        // The verdicts say it all.
      }
    }
    return fields;
  }

  /** {@code sickLeaveVerdict} for {@code sick-leave}. */
  private static String verdictOf(Registry registry) {
    String[] words = registry.code().split("-");
    StringBuilder name = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      name.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[i].substring(1));
    }
    return name + "Verdict";
  }
}
