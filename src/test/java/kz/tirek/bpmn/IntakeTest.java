package kz.tirek.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.tirek.TirekTest;
import kz.tirek.cases.CaseFile;
import kz.tirek.cases.CaseStatus;
import kz.tirek.cases.Cases;
import kz.tirek.cases.Check;
import kz.tirek.cases.CheckOutcome;
import kz.tirek.cases.Decision;
import kz.tirek.cases.NewDocument;
import kz.tirek.cases.Registry;
import kz.tirek.common.Conflict;
import kz.tirek.common.PaymentKind;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** All six payments from application to decision: confirmed, unknown, unanswered, asked twice. */
@TirekTest
class IntakeTest {
  @Autowired private CaseFixture world;
  @Autowired private Cases cases;

  @AfterEach
  void letTimeRunAgain() {
    ClockUtil.reset();
  }

  @ParameterizedTest
  @EnumSource(PaymentKind.class)
  void assignsAutomaticallyWhatEveryRegistryConfirms(PaymentKind payment) {
    CaseFile file = world.file(world.assigned(payment));

    assertThat(file.checks())
        .extracting(Check::registry)
        .containsExactlyInAnyOrderElementsOf(Registry.of(payment));
    assertThat(file.decisions()).singleElement().matches(Decision::automatic);
    assertThat(file.calculation()).get().matches(calculation -> calculation.entitled());
    assertThat(file.award()).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "DISABILITY, DISABILITY, MSE_CERTIFICATE",
    "BREADWINNER, CIVIL_STATUS, DEATH_CERTIFICATE",
    "BREADWINNER, EDUCATION, STUDY_CERTIFICATE",
    "JOB_LOSS, LABOUR_MARKET, UNEMPLOYMENT_CERTIFICATE",
    "ADOPTION, CIVIL_STATUS, ADOPTION_ACT",
    "ADOPTION, SICK_LEAVE, SICK_LEAVE_SHEET",
    "CHILD_CARE, CIVIL_STATUS, BIRTH_CERTIFICATE"
  })
  void asksForThePaperARegistryDoesNotKnowAndLetsAPersonReadIt(
      PaymentKind payment, Registry registry, String paper) {
    PaymentExample example = world.example(payment);
    String number = unknownTo(registry, example);
    assertThat(world.file(number).application().status()).isEqualTo(CaseStatus.INCOMPLETE);
    world.answerTask(number, "specialist", "specialist", Map.of("step", "ASK"));
    world.deliverNotice(number);

    cases.complete(number, List.of(document(paper)), null);
    answerAll(number, registry, example);

    assertThat(world.task(number).getTaskDefinitionKey()).isEqualTo("SettleChecks");
    settle(number, Map.of(fieldOf(registry), "CONFIRMED"));
    assertThat(world.task(number).getTaskDefinitionKey()).isEqualTo("ReviewCase");
    world.answerTask(number, "specialist", "specialist", Map.of("proposal", "ASSIGN"));

    CaseFile file = world.file(number);
    assertThat(file.application().status()).isEqualTo(CaseStatus.ASSIGNED);
    assertThat(file.checks())
        .filteredOn(check -> check.outcome() == CheckOutcome.OVERRIDDEN)
        .extracting(Check::registry)
        .containsExactly(registry);
  }

  @Test
  void asksForTheActWhereTheChildWasAdopted() {
    PaymentExample born = world.example(PaymentKind.CHILD_CARE);
    PaymentExample adopted =
        PaymentExample.of(PaymentKind.CHILD_CARE, world.applicant(), world.today().minusMonths(2));
    PaymentExample later =
        new PaymentExample(
            PaymentKind.CHILD_CARE,
            adopted.applicant(),
            adopted.insured(),
            born.riskDate(),
            born.riskDate(),
            adopted.details(),
            adopted.facts(),
            adopted.incomes());

    assertThat(world.file(unknownTo(Registry.CIVIL_STATUS, later)).missing())
        .extracting("code")
        .containsExactly("ADOPTION_ACT_MISSING");
  }

  @ParameterizedTest
  @EnumSource(PaymentKind.class)
  void letsAPersonSettleEveryCheckOnPaper(PaymentKind payment) {
    String number = silent(world.example(payment));
    assertThat(world.file(number).checks())
        .hasSameSizeAs(Registry.of(payment))
        .allMatch(check -> check.outcome() == CheckOutcome.UNAVAILABLE);

    settle(number, everythingConfirmed(payment));

    CaseFile file = world.file(number);
    assertThat(file.checks()).allMatch(check -> check.outcome() == CheckOutcome.OVERRIDDEN);
    assertThat(file.calculation()).get().matches(calculation -> calculation.entitled());
    assertThat(world.task(number).getTaskDefinitionKey()).isEqualTo("ReviewCase");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DISABILITY | degree | 101 | Must be from 0 to 100",
        "DISABILITY | degree | | whole number",
        "DISABILITY | disabilityGroup | 4 | Must be from 1 to 3",
        "DISABILITY | termUntil | 2001-01-01 | cannot end before it begins",
        "DISABILITY | termUntil | soon | Must be a date",
        "ADOPTION | sheetDays | 200 | Must be from 1 to 184",
        "JOB_LOSS | labourMarketVerdict | | Please choose",
        "CHILD_CARE | civilStatusVerdict | MAYBE | Possible: CONFIRMED, NOT_CONFIRMED",
        "BREADWINNER | basis | | name the documents"
      })
  void saysWhatAPaperMustSay(PaymentKind payment, String field, String value, String sentence) {
    String number = silent(world.example(payment));
    Map<String, Object> fields = everythingConfirmed(payment);
    fields.put("basis", "papers");
    fields.put(field, value);

    assertThatThrownBy(() -> world.answerTask(number, "specialist", "specialist", fields))
        .hasMessageContaining(sentence);
    assertThat(world.file(number).checks())
        .allMatch(check -> check.outcome() == CheckOutcome.UNAVAILABLE);
  }

  @Test
  void theSameChildTwiceIsOneCaseAndTwinsAreTwo() {
    PaymentExample first = world.example(PaymentKind.CHILD_CARE);
    String number = world.checked(first);
    PaymentExample twin =
        PaymentExample.of(PaymentKind.CHILD_CARE, first.applicant(), first.riskDate())
            .on(Incomes.none());

    assertThatThrownBy(() -> cases.register(world.application(first))).isInstanceOf(Conflict.class);
    assertThat(world.file(world.checked(twin)).application().status())
        .isEqualTo(CaseStatus.ASSIGNED);
    assertThat(world.file(number).application().subject())
        .isEqualTo(first.details().get("childIin"));
  }

  @Test
  void aSecondCarerIsTakenButHasNoRight() {
    PaymentExample mother = world.example(PaymentKind.CHILD_CARE);
    world.checked(mother);
    PaymentExample father =
        world.example(PaymentKind.CHILD_CARE).with(mother.details(), mother.facts());

    CaseFile file = world.file(world.checked(father));

    assertThat(file.application().status()).isEqualTo(CaseStatus.REVIEW);
    assertThat(file.against()).extracting("code").containsExactly("OTHER_CARER");
  }

  private String unknownTo(Registry registry, PaymentExample example) {
    String number = world.registered(example);
    answerAll(number, registry, example);
    return number;
  }

  private void answerAll(String number, Registry unknowing, PaymentExample example) {
    for (Registry registry : Registry.of(example.payment())) {
      if (registry == unknowing) {
        world.answer(number, registry, "NOT_FOUND", Map.of());
      } else {
        world.answer(number, registry, "PASSED", example.factsOf(registry));
      }
    }
    world.runDueJobs(number);
  }

  private String silent(PaymentExample example) {
    String number = world.registered(example);
    ClockUtil.offset(11 * 60_000L);
    world.runDueJobs(number);
    return number;
  }

  private void settle(String number, Map<String, Object> verdicts) {
    Map<String, Object> fields = new HashMap<>(verdicts);
    fields.put("basis", "papers seen");
    fields.put("sheetDays", 56);
    fields.put("degree", 65);
    fields.put("disabilityGroup", "2");
    fields.put("termUntil", world.today().plusYears(1).toString());
    fields.put("studyUntil", world.today().plusYears(1).toString());
    world.answerTask(number, "specialist", "specialist", fields);
  }

  private static Map<String, Object> everythingConfirmed(PaymentKind payment) {
    Map<String, Object> fields = new HashMap<>();
    Registry.of(payment).forEach(registry -> fields.put(fieldOf(registry), "CONFIRMED"));
    fields.put("sheetDays", 56);
    fields.put("degree", 65);
    fields.put("disabilityGroup", "2");
    return fields;
  }

  private static String fieldOf(Registry registry) {
    return switch (registry) {
      case PERSONS -> "personsVerdict";
      case CIVIL_STATUS -> "civilStatusVerdict";
      case SICK_LEAVE -> "sickLeaveVerdict";
      case EMPLOYMENT -> "employmentVerdict";
      case DISABILITY -> "disabilityVerdict";
      case LABOUR_MARKET -> "labourMarketVerdict";
      case EDUCATION -> "educationVerdict";
      case ACCOUNTS -> "accountsVerdict";
    };
  }

  private static NewDocument document(String kind) {
    return new NewDocument(kind, kind + ".pdf", "application/pdf", new byte[] {1});
  }
}
