package kz.tirek.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.tirek.People;
import kz.tirek.TirekTest;
import kz.tirek.awards.AwardStatus;
import kz.tirek.awards.Determination;
import kz.tirek.cases.CaseFile;
import kz.tirek.cases.CaseStatus;
import kz.tirek.cases.Registry;
import kz.tirek.common.Money;
import kz.tirek.common.PaymentKind;
import kz.tirek.events.EventKind;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * {@code breadwinner-payment.bpmn}. Example 5 of domain.md §2: death on 11.09.2022, AMI 124,667,
 * 121 months: (124,667 − 30,000) × 0.6 × 1.10 = 62,480.22; × 0.65 for two dependants = 40,612.14, ×
 * 0.5 for one = 31,240.11, × 0.8 for three = 49,984.18. From 01.01.2023 × 1.085: 44,064.17,
 * 33,895.52, 54,232.84; then × 1.07 for 2024, × 1.065 for 2025, × 1.10 for 2026. Nothing is
 * withheld.
 */
@TirekTest
class BreadwinnerPaymentTest {
  /** Of age on 20.03.2023, 23 on 20.03.2028. */
  private static final LocalDate NEARLY_18 = LocalDate.of(2005, 3, 20);

  private static final LocalDate SMALL = LocalDate.of(2015, 9, 11);

  private static final String TWO_IN_2022 = "2022-09-11..2022-12-31 40612.14";

  /** One dependant until turning 18 on 11.09.2033. */
  private static final String[] ONE_AFTER_MARCH = {
    "2023-03-21..2023-12-31 33895.52",
    "2024-01-01..2024-12-31 36268.21",
    "2025-01-01..2025-12-31 38625.64",
    "2026-01-01..2033-09-11 42488.20"
  };

  @Autowired private CaseFixture world;
  @Autowired private LifeFixture life;

  @AfterEach
  void letTimeRunAgain() {
    ClockUtil.reset();
  }

  @Test
  void assignsTheWorkedExampleForTwoChildren() {
    String number = life.ofDomain(PaymentKind.BREADWINNER);

    assertThat(life.due(number).get(0)).isEqualTo(TWO_IN_2022);
    assertThat(life.award(number).periods()).allMatch(period -> period.pension().isZero());
    assertThat(world.rests(number)).containsExactlyInAnyOrder("Paying", "TermPassed");
    // Born 11.09.2015 and 11.09.2019: the older turns 18 in 2033, the younger in 2037.
    assertThat(world.timerDue(number, "TermPassed")).isEqualTo(LocalDate.of(2033, 9, 12));
    assertThat(life.award(number).entitledUntil()).isEqualTo(LocalDate.of(2037, 9, 11));
  }

  @Test
  void paysForFewerOnceAChildIsOfAgeAndDoesNotStudy() {
    String number = life.begun(family(NEARLY_18, SMALL));
    assertThat(world.timerDue(number, "TermPassed")).isEqualTo(LocalDate.of(2023, 3, 21));

    comesOfAge(number);

    assertThat(life.due(number))
        .startsWith(TWO_IN_2022, "2023-01-01..2023-03-20 44064.17")
        .endsWith(ONE_AFTER_MARCH);
    assertThat(life.determinations(number)).containsExactly(Determination.Kind.ASSIGN);
    assertThat(world.rests(number)).containsExactlyInAnyOrder("Paying", "TermPassed");
    assertThat(world.timerDue(number, "TermPassed")).isEqualTo(LocalDate.of(2033, 9, 12));
    assertThat(world.passed(number)).contains("CheckStudy", "ReviewTerm", "PaymentGoesOn");
  }

  @Test
  void keepsAStudentUntilTheEndOfStudy() {
    PaymentExample example = family(NEARLY_18, SMALL);
    String number = life.begun(example);

    comesOfAge(number, study(iin(example, 0), "FULL_TIME", "2027-06-30"));

    // 44,064.17 × 1.07 = 47,148.66; × 1.065 = 50,213.32; × 1.10 = 55,234.65.
    assertThat(life.due(number))
        .containsExactly(
            TWO_IN_2022,
            "2023-01-01..2023-12-31 44064.17",
            "2024-01-01..2024-12-31 47148.66",
            "2025-01-01..2025-12-31 50213.32",
            "2026-01-01..2027-06-30 55234.65",
            "2027-07-01..2033-09-11 42488.20");
    assertThat(life.determinations(number))
        .containsExactly(Determination.Kind.ASSIGN, Determination.Kind.EXTEND);
    assertThat(world.timerDue(number, "TermPassed")).isEqualTo(LocalDate.of(2027, 7, 1));
  }

  @Test
  void keepsAStudentNoLongerThanUntil23() {
    PaymentExample example = family(NEARLY_18, SMALL);
    String number = life.begun(example);

    comesOfAge(number, study(iin(example, 0), "FULL_TIME", "2029-06-30"));

    assertThat(life.due(number)).contains("2026-01-01..2028-03-20 55234.65");
    assertThat(world.timerDue(number, "TermPassed")).isEqualTo(LocalDate.of(2028, 3, 21));
  }

  @Test
  void keepsAStudentWhoseStudyHasNoKnownEndUntil23() {
    PaymentExample example = family(NEARLY_18, SMALL);
    String number = life.begun(example);

    comesOfAge(number, Map.of("iin", iin(example, 0), "from", "2022-09-01", "form", "FULL_TIME"));

    assertThat(life.due(number)).contains("2026-01-01..2028-03-20 55234.65");
  }

  @Test
  void doesNotKeepWhoStudiesInTheEvening() {
    PaymentExample example = family(NEARLY_18, SMALL);
    String number = life.begun(example);

    comesOfAge(number, study(iin(example, 0), "PART_TIME", "2027-06-30"));

    assertThat(life.due(number)).endsWith(ONE_AFTER_MARCH);
  }

  @Test
  void keepsTheOneOfTwinsWhoStudies() {
    PaymentExample example = family(NEARLY_18, NEARLY_18, SMALL);
    String number = life.begun(example);

    comesOfAge(number, study(iin(example, 0), "FULL_TIME", "2027-06-30"));

    // Three until the birthday, then two: 49,984.18 × 1.085 = 54,232.84 and 44,064.17.
    assertThat(life.due(number))
        .startsWith(
            "2022-09-11..2022-12-31 49984.18",
            "2023-01-01..2023-03-20 54232.84",
            "2023-03-21..2023-12-31 44064.17");
    assertThat(life.due(number)).endsWith("2027-07-01..2033-09-11 42488.20");
  }

  @Test
  void asksAgainAtTheEndOfEachTermAndTakesNobodyTwice() {
    PaymentExample example = family(NEARLY_18, NEARLY_18, LocalDate.of(2006, 1, 10));
    String number = life.begun(example);
    Map<String, Object> study = study(iin(example, 0), "FULL_TIME", "2027-06-30");
    comesOfAge(number, study);

    // The third turns 18 on 10.01.2024 and does not study: only the first twin is left.
    life.termPasses(
        number, "2024-01-11", Registry.EDUCATION, "PASSED", Map.of("studies", List.of(study)));

    assertThat(life.determinations(number))
        .containsExactly(Determination.Kind.ASSIGN, Determination.Kind.EXTEND);
    // 33,895.52 × 1.07 = 36,268.21.
    assertThat(life.due(number)).contains("2024-01-11..2024-12-31 36268.21");
    assertThat(life.award(number).entitledUntil()).isEqualTo(LocalDate.of(2027, 6, 30));
  }

  @Test
  void endsWithTheLastDependant() {
    String number = life.begun(family(NEARLY_18));

    comesOfAge(number);
    world.deliverNotices(number);

    assertThat(life.status(number)).isEqualTo(AwardStatus.COMPLETED);
    // One from the first day: 31,240.11; × 1.085.
    assertThat(life.due(number))
        .containsExactly("2022-09-11..2022-12-31 31240.11", "2023-01-01..2023-03-20 33895.52");
    assertThat(world.isRunning(number)).isFalse();
    assertThat(world.passed(number)).contains("TermOver", "PaymentCompleted");
  }

  @Test
  void endsWhenTheEducationRegisterKnowsNobody() {
    String number = life.begun(family(NEARLY_18));

    life.termPasses(number, "2023-03-21", Registry.EDUCATION, "NOT_FOUND", Map.of());

    assertThat(life.status(number)).isEqualTo(AwardStatus.COMPLETED);
  }

  @Test
  void paysForADependantWhoDiedThroughThatMonth() {
    PaymentExample example = family(LocalDate.of(2014, 4, 1), SMALL);
    String number = life.begun(example);
    world.dayIs(LocalDate.of(2022, 12, 20), number);
    assertThat(life.ordered(number)).isPresent();

    life.reportOf(iin(example, 0), EventKind.DEATH, "2022-11-14");
    world.deliverNotices(number);

    assertThat(life.due(number))
        .startsWith("2022-09-11..2022-11-30 40612.14", "2022-12-01..2022-12-31 31240.11");
    // December was paid for two: 40,612.14 − 31,240.11.
    assertThat(life.overpaid(number)).isEqualTo(Money.of("9372.03"));
    assertThat(world.rests(number)).contains("Paying");
    assertThat(world.passed(number)).contains("RecalculationTold");
  }

  @Test
  void endsAfterTheMonthInWhichTheOnlyDependantDied() {
    PaymentExample example = family(SMALL);
    String number = life.begun(example);
    world.dayIs(LocalDate.of(2022, 11, 15), number);
    life.reportOf(iin(example, 0), EventKind.DEATH, "2022-11-14");
    assertThat(world.timerDue(number, "TermPassed")).isEqualTo(LocalDate.of(2022, 12, 1));

    life.termPasses(
        number, "2022-12-01", Registry.EDUCATION, "PASSED", Map.of("studies", List.of()));
    world.deliverNotices(number);

    assertThat(life.status(number)).isEqualTo(AwardStatus.COMPLETED);
    assertThat(life.due(number)).containsExactly("2022-09-11..2022-11-30 31240.11");
    assertThat(world.isRunning(number)).isFalse();
  }

  @Test
  void paysForAChildBornAfterTheDeathFromItsBirth() {
    PaymentExample example = family(LocalDate.of(2014, 4, 1), SMALL);
    String number = life.begun(example);
    world.dayIs(LocalDate.of(2022, 11, 25), number);
    List<Map<String, Object>> all =
        Stream.concat(
                dependants(example).stream(),
                Stream.of(child(People.aManBorn(LocalDate.of(2022, 11, 20)).value(), "2022-11-20")))
            .toList();

    life.report(number, EventKind.DEPENDANTS_CHANGED, "2022-11-20", Map.of("dependants", all));

    assertThat(life.due(number))
        .startsWith("2022-09-11..2022-11-19 40612.14", "2022-11-20..2022-12-31 49984.18");
  }

  @Test
  void paysForFewerFromTheDayADependantLeft() {
    PaymentExample example = family(LocalDate.of(2014, 4, 1), SMALL);
    String number = life.begun(example);
    world.dayIs(LocalDate.of(2022, 11, 25), number);

    life.report(
        number,
        EventKind.DEPENDANTS_CHANGED,
        "2022-11-21",
        Map.of("dependants", List.of(dependants(example).get(1))));

    assertThat(life.due(number))
        .startsWith("2022-09-11..2022-11-20 40612.14", "2022-11-21..2022-12-31 31240.11");
    assertThat(world.timerDue(number, "TermPassed")).isEqualTo(LocalDate.of(2033, 9, 12));
  }

  @Test
  void isOverAtOnceWhenNobodyEverDepended() {
    PaymentExample example = family(SMALL);
    String number = life.begun(example);
    world.dayIs(LocalDate.of(2022, 11, 25), number);
    assertThat(life.ordered(number)).isPresent();

    life.report(
        number, EventKind.DEPENDANTS_CHANGED, "2022-09-11", Map.of("dependants", List.of()));
    world.deliverNotices(number);
    life.termPasses(
        number, "2022-11-25", Registry.EDUCATION, "PASSED", Map.of("studies", List.of()));
    world.deliverNotices(number);

    assertThat(life.status(number)).isEqualTo(AwardStatus.COMPLETED);
    assertThat(life.due(number)).isEmpty();
    // 20 of 30 days of September: 20,826.74; October and November 31,240.11 each.
    assertThat(life.overpaid(number)).isEqualTo(Money.of("83306.96"));
    assertThat(world.isRunning(number)).isFalse();
  }

  @Test
  void standsStillWhileTheOnlyDependantIsOnLeaveFromStudy() {
    PaymentExample example = family(NEARLY_18);
    String number = life.begun(example);
    comesOfAge(number, study(iin(example, 0), "FULL_TIME", "2027-06-30"));
    world.dayIs(LocalDate.of(2024, 2, 12), number);

    life.report(
        number, EventKind.STUDY_SUSPENDED, "2024-02-10", Map.of("dependantIin", iin(example, 0)));
    assertThat(life.status(number)).isEqualTo(AwardStatus.SUSPENDED);
    assertThat(life.due(number)).endsWith("2024-01-01..2024-02-29 36268.21");
    world.dayIs(LocalDate.of(2024, 9, 2), number);
    life.report(number, EventKind.GROUND_REMOVED, "2024-09-01");

    assertThat(world.rests(number)).contains("Paying");
    assertThat(life.award(number).entitledUntil()).isEqualTo(LocalDate.of(2027, 6, 30));
  }

  @Test
  void hasNoRightWithoutAnybodyWhoDependsOnIt() {
    CaseFile file = world.file(registeredAsOfAge());

    assertThat(file.application().status()).isEqualTo(CaseStatus.REVIEW);
    assertThat(file.against()).extracting("code").containsExactly("NO_DEPENDANTS");
  }

  private String registeredAsOfAge() {
    PaymentExample example = family(LocalDate.of(2004, 9, 10));
    world.dayIs(example.riskDate(), "none");
    return world.checked(example);
  }

  /** The day after the 18th birthday; the register knows these studies. */
  @SafeVarargs
  private void comesOfAge(String number, Map<String, Object>... studies) {
    life.termPasses(
        number, "2023-03-21", Registry.EDUCATION, "PASSED", Map.of("studies", List.of(studies)));
  }

  /** Example 5 with children born on these days. */
  private PaymentExample family(LocalDate... born) {
    PaymentExample example = PaymentExample.ofDomain(PaymentKind.BREADWINNER, world.applicant());
    List<Map<String, Object>> children =
        Arrays.stream(born)
            .map(day -> child(People.aWomanBorn(day).value(), day.toString()))
            .toList();
    return example.with(
        Map.of("deceasedIin", example.insured().iin(), "dependants", children),
        Map.of(
            Registry.CIVIL_STATUS,
            Map.of("deathDate", example.riskDate().toString(), "dependants", children),
            Registry.EDUCATION,
            Map.of("studies", List.of())));
  }

  private static Map<String, Object> child(String iin, String born) {
    return Map.of("iin", iin, "birthDate", born, "relation", "CHILD");
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> dependants(PaymentExample example) {
    return (List<Map<String, Object>>) example.details().get("dependants");
  }

  private static String iin(PaymentExample example, int child) {
    return (String) dependants(example).get(child).get("iin");
  }

  private static Map<String, Object> study(String iin, String form, String until) {
    return Map.of("iin", iin, "from", "2022-09-01", "until", until, "form", form);
  }
}
