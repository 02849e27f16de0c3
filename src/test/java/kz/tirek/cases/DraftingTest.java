package kz.tirek.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.tirek.People;
import kz.tirek.TirekTest;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.bpmn.Incomes;
import kz.tirek.bpmn.PaymentExample;
import kz.tirek.common.Money;
import kz.tirek.common.PaymentKind;
import kz.tirek.deadlines.StatutoryLimits;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From checks and real accounts to amounts: the worked examples of domain.md §2. */
@TirekTest
class DraftingTest {
  @Autowired private CaseFixture world;
  @Autowired private ApplicationRepository applications;
  @Autowired private CheckRepository checks;
  @Autowired private DecisionRepository decisions;
  @Autowired private Drafting drafting;
  @Autowired private Replays replays;
  @Autowired private StatutoryLimits limits;
  @Autowired private ObjectMapper json;

  @Test
  void jobLoss() {
    StoredCalculation drafted = draft(ofDomain(PaymentKind.JOB_LOSS));

    // 109,563 × 0.45 × 1.02 = 50,289.417; M 78: 1.00 + 0.02 × ⌊18/12⌋; 6 months.
    assertThat(drafted.gross()).isEqualTo(Money.of("50289.42"));
    assertThat(drafted.pension()).isEqualTo(Money.of("5028.94"));
    assertThat(drafted.until()).isEqualTo(LocalDate.of(2023, 9, 14));
  }

  @Test
  void maternity() {
    // 250,000 × 9 ÷ 12 = 187,500; × 126 ÷ 30 = 787,500.
    assertThat(draft(ofDomain(PaymentKind.MATERNITY)).gross()).isEqualTo(Money.of("787500.00"));
  }

  @Test
  void childCare() {
    StoredCalculation drafted = draft(ofDomain(PaymentKind.CHILD_CARE));

    // 50,000 × 0.40 = 20,000, under the floor: 6.81 × 3,450 = 23,494.50, up to a tenge.
    assertThat(drafted.gross()).isEqualTo(Money.of("23495.00"));
    assertThat(drafted.until()).isEqualTo(LocalDate.of(2024, 10, 5));
  }

  @Test
  void disability() {
    StoredCalculation drafted = draft(ofDomain(PaymentKind.DISABILITY));

    // (117,963 − 30,000) × 0.6 × 1.10 × 0.65 = 37,736.127; M 131: 1.00 + 0.02 × ⌊71/12⌋.
    assertThat(drafted.gross()).isEqualTo(Money.of("37736.13"));
    assertThat(drafted.pension()).isEqualTo(Money.of("3773.61"));
    assertThat(drafted.until()).isEqualTo(LocalDate.of(2024, 5, 31));
  }

  @Test
  void breadwinnerOnTheAccountOfTheDeceased() {
    PaymentExample example = ofDomain(PaymentKind.BREADWINNER);
    world.contributed(example.applicant(), Incomes.before(YearMonth.of(2022, 9), 24, 300_000));

    StoredCalculation drafted = draft(example);

    // (124,667 − 30,000) × 0.6 × 0.65 × 1.10 = 40,612.143; M 121: 1.00 + 0.02 × ⌊61/12⌋.
    assertThat(drafted.gross()).isEqualTo(Money.of("40612.14"));
    assertThat(drafted.pension()).isEqualTo(Money.ZERO);
    // Born on 11.09.2015 and 11.09.2019: paid through the day the younger turns 18.
    assertThat(drafted.until()).isEqualTo(LocalDate.of(2037, 9, 11));
    assertThat(drafted.periods()).hasSizeGreaterThan(1);
  }

  @Test
  void twoPayersOfOneMonth() {
    LocalDate leave = LocalDate.of(2022, 7, 4);
    PaymentExample example =
        PaymentExample.of(PaymentKind.MATERNITY, world.applicant(), leave)
            .on(Incomes.before(YearMonth.from(leave), 1, 500_000));
    world.contributed(
        example.applicant(), "040340000007", Incomes.before(YearMonth.from(leave), 1, 60_000));

    StoredCalculation drafted = draft(example);

    // 500,000 capped at 7 × 60,000 = 420,000; + 60,000 = 480,000. ÷ 12 × 4.2 = 168,000.
    assertThat(drafted.steps().get(0).value()).isEqualTo("480000.00");
    assertThat(drafted.gross()).isEqualTo(Money.of("168000.00"));
  }

  @Test
  void adoptionOfANewborn() {
    LocalDate leave = LocalDate.of(2024, 2, 10);
    PaymentExample example =
        PaymentExample.of(PaymentKind.ADOPTION, world.applicant(), leave)
            .on(Incomes.before(YearMonth.from(leave), 12, 150_000));

    // 150,000 × 56 ÷ 30 = 280,000.
    assertThat(draft(example).gross()).isEqualTo(Money.of("280000.00"));
  }

  @Test
  void aLaterDegreeChangesTheAmountFromItsDay() {
    LocalDate risk = LocalDate.of(2022, 5, 20);
    PaymentExample example = ofDomain(PaymentKind.DISABILITY);
    Map<String, Object> first = examination(risk, 65, LocalDate.of(2024, 5, 31));
    Map<String, Object> second = examination(LocalDate.of(2023, 5, 20), 80, null);
    Map<String, Object> facts = new HashMap<>(first);
    facts.put("group", 2);
    facts.put("examinations", List.of(first, second));

    StoredCalculation drafted =
        draft(example.with(example.details(), Map.of(Registry.DISABILITY, facts)));

    // From 20.05.2023: (117,963 − 30,000) × 0.6 × 1.10 × 0.80 = 46,444.464, before indexation.
    assertThat(drafted.periods())
        .anySatisfy(
            period -> {
              assertThat(period.from()).isEqualTo(LocalDate.of(2023, 5, 20));
              assertThat(period.reason()).isEqualTo("NEW_DEGREE");
            });
  }

  @Test
  void aStudentCountsAsLongAsTheStudyLasts() {
    PaymentExample plain = ofDomain(PaymentKind.BREADWINNER);
    Map<String, Object> student = student(LocalDate.of(2003, 5, 1));
    Map<String, Object> details =
        Map.of("deceasedIin", plain.insured().iin(), "dependants", List.of(student));
    Map<String, Object> study =
        Map.of("iin", student.get("iin"), "until", "2025-06-30", "form", "FULL_TIME");
    Map<Registry, Map<String, Object>> facts =
        Map.of(
            Registry.CIVIL_STATUS, Map.of("dependants", List.of(student)),
            Registry.EDUCATION, Map.of("studies", List.of(study)));

    StoredCalculation drafted = draft(plain.with(details, facts));

    // One dependant: (124,667 − 30,000) × 0.6 × 0.5 × 1.10 = 31,240.11.
    assertThat(drafted.gross()).isEqualTo(Money.of("31240.11"));
    assertThat(drafted.until()).isEqualTo(LocalDate.of(2025, 6, 30));
  }

  @Test
  void aStudentWhoseStudyNobodyConfirmsDoesNotCount() {
    PaymentExample plain = ofDomain(PaymentKind.BREADWINNER);
    Map<String, Object> student = student(LocalDate.of(2003, 5, 1));
    Map<String, Object> details =
        Map.of("deceasedIin", plain.insured().iin(), "dependants", List.of(student));
    Map<Registry, Map<String, Object>> facts =
        Map.of(
            Registry.CIVIL_STATUS, Map.of("dependants", List.of(student)),
            Registry.EDUCATION, Map.of("studies", List.of()));

    assertThat(draft(plain.with(details, facts)).reasons())
        .extracting(Ground::code)
        .containsExactly("NO_DEPENDANTS");
  }

  @Test
  void aDisabilityWithoutAGroupAndWithoutATermIsCalculatedToo() {
    PaymentExample example = ofDomain(PaymentKind.DISABILITY);
    Map<String, Object> facts = new HashMap<>(examination(example.riskDate(), 65, null));
    facts.remove("group");
    facts.put("examinations", List.of());

    StoredCalculation drafted =
        draft(example.with(example.details(), Map.of(Registry.DISABILITY, facts)));

    assertThat(drafted.gross()).isEqualTo(Money.of("37736.13"));
    assertThat(drafted.pension()).isEqualTo(Money.of("3773.61"));
  }

  @Test
  void nothingIsCalculatedWhereTheRegistryThatCarriesThePaymentDoesNotConfirm() {
    Application application = applied(ofDomain(PaymentKind.JOB_LOSS));
    checks.insert(application.number(), check(Registry.LABOUR_MARKET, "FAILED", Map.of()));

    Draft draft = drafting.make(application);

    assertThat(draft.calculation()).isEmpty();
    assertThat(draft.against()).extracting(Ground::code).containsExactly("CHECK_FAILED");
    assertThat(decisions.latestCalculation(application.number())).isEmpty();
  }

  @Test
  void twinsAreTwoCasesAndASecondCarerOfTheSameChildHasNoRight() {
    PaymentExample first = ofDomain(PaymentKind.CHILD_CARE);
    PaymentExample twin = PaymentExample.ofDomain(PaymentKind.CHILD_CARE, first.applicant());
    assertThat(draft(first).entitled()).isTrue();
    assertThat(draft(twin.on(Incomes.none())).entitled()).isTrue();

    PaymentExample father = ofDomain(PaymentKind.CHILD_CARE).with(first.details(), first.facts());
    assertThat(draft(father).reasons()).extracting(Ground::code).containsExactly("OTHER_CARER");
  }

  @Test
  void theFirstCarerKeepsTheRightAndARefusedOneDoesNotStandInTheWay() {
    PaymentExample mother = ofDomain(PaymentKind.CHILD_CARE);
    Application first = applied(mother);
    PaymentExample father = ofDomain(PaymentKind.CHILD_CARE).with(mother.details(), mother.facts());
    Application second = applied(father);

    assertThat(drafted(first, mother).entitled()).as("applied first").isTrue();
    assertThat(drafted(second, father).entitled()).isFalse();

    applications.enter(first.number(), CaseStatus.REFUSED);
    assertThat(drafting.make(second).entitled()).isTrue();
  }

  private PaymentExample ofDomain(PaymentKind payment) {
    return PaymentExample.ofDomain(payment, world.applicant());
  }

  private StoredCalculation draft(PaymentExample example) {
    return drafted(applied(example), example);
  }

  private StoredCalculation drafted(Application application, PaymentExample example) {
    for (Registry registry : Registry.of(example.payment())) {
      checks.insert(application.number(), check(registry, "PASSED", example.factsOf(registry)));
    }
    StoredCalculation calculation = drafting.make(application).calculation().orElseThrow();
    assertThat(replays.ofCase(application.number())).allMatch(Replayed::identical);
    assertThat(drafting.latest(application.number()).calculation()).contains(calculation);
    return calculation;
  }

  /** In the case file, without a process. */
  private Application applied(PaymentExample example) {
    world.contributed(example.insured(), example.incomes());
    NewApplication arriving = world.application(example);
    ApplicationRules.check(arriving, world.today());
    String number = "T-" + applications.nextNumber();
    applications.insert(
        new Application(
            number,
            arriving.payment(),
            arriving.channel(),
            CaseStatus.REGISTERED,
            arriving.applicant(),
            arriving.riskDate(),
            arriving.appliedOn(),
            arriving.details(),
            number,
            0,
            OffsetDateTime.now(),
            limits.start(arriving.payment(), world.today())));
    return applications.find(number).orElseThrow();
  }

  private Check check(Registry registry, String outcome, Map<String, Object> facts) {
    return new Check(
        registry,
        CheckOutcome.valueOf(outcome),
        null,
        registry.title() + " says " + outcome,
        json.valueToTree(facts),
        null,
        null,
        null,
        OffsetDateTime.now(),
        null);
  }

  private static Map<String, Object> student(LocalDate born) {
    return Map.of(
        "iin", People.aManBorn(born).value(),
        "birthDate", born.toString(),
        "relation", "STUDENT");
  }

  private static Map<String, Object> examination(LocalDate from, int degree, LocalDate until) {
    Map<String, Object> examination = new HashMap<>();
    examination.put("number", "MSE-" + from);
    examination.put("degree", degree);
    examination.put("group", 2);
    examination.put("from", from.toString());
    if (until != null) {
      examination.put("until", until.toString());
    }
    return examination;
  }
}
