package kz.tirek.registries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.tirek.registries.CheckResult.Outcome;
import kz.tirek.registries.DisabilityAnswer.Examination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Examination M-1 set the degree from 10 February 2024, says the application. */
class DisabilityCheckTest {
  private static final LocalDate UNTIL = LocalDate.of(2026, 2, 9);

  private final DisabilityCheck check = new DisabilityCheck();

  @ParameterizedTest
  @CsvSource({
    "M-1, II, 2024-02-10, 2026-02-09, PASSED, EXAMINATION_CONFIRMED",
    "' m-1 ', II, 2024-02-10, , PASSED, EXAMINATION_CONFIRMED",
    "M-1, , 2024-02-10, 2024-02-10, PASSED, EXAMINATION_CONFIRMED",
    "M-1, IV, 2024-02-10, , FAILED, EXAMINATION_GROUP_UNKNOWN",
    "M-1, II, 2024-02-09, , FAILED, EXAMINATION_FROM_OTHER_DAY",
    "M-1, II, 2024-02-11, , FAILED, EXAMINATION_FROM_OTHER_DAY",
    "M-1, II, 2024-02-10, 2024-02-09, FAILED, EXAMINATION_DATES_INCONSISTENT",
    "M-2, II, 2024-02-10, , NOT_FOUND, EXAMINATION_NOT_FOUND"
  })
  void judgesTheExamination(
      String number, String group, LocalDate from, LocalDate until, Outcome outcome, String code) {
    CheckResult result = judge(new Examination(number, 65, group, from, until));

    assertThat(result.outcome()).isEqualTo(outcome);
    assertThat(result.code()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"I, 1", "II, 2", "III, 3", "1, 1", "2, 2", "3, 3", "ІІ, 2", "' iii ', 3", ", "})
  void readsTheGroupHoweverTheRegisterWritesIt(String written, Integer group) {
    CheckResult result = judge(new Examination("M-1", 65, written, Questions.RISK_DATE, null));

    assertThat(result.facts().get("group")).isEqualTo(group);
  }

  @Test
  void passesOnEveryExaminationInOrderOfTime() {
    LocalDate later = LocalDate.of(2024, 8, 1);

    CheckResult result =
        judge(
            new Examination("M-2", 80, "I", later, null),
            new Examination("M-1", 65, "II", Questions.RISK_DATE, UNTIL));

    Map<String, Object> first =
        Map.of(
            "number", "M-1", "degree", 65, "group", 2, "from", Questions.RISK_DATE, "until", UNTIL);
    assertThat(result.facts()).containsAllEntriesOf(first);
    assertThat(result.facts().get("examinations"))
        .isEqualTo(
            List.of(first, Map.of("number", "M-2", "degree", 80, "group", 1, "from", later)));
    assertThat(result.note()).isEqualTo("Examination M-1 sets 65 % from 2024-02-10.");
  }

  @Test
  void leavesTheLowestDegreeToTheLaw() {
    assertThat(judge(new Examination("M-1", 29, null, Questions.RISK_DATE, null)).outcome())
        .isEqualTo(Outcome.PASSED);
  }

  @Test
  void failsWhenTheApplicationNamesNoExamination() {
    assertThat(check.evaluate(Questions.disability(" "), new DisabilityAnswer(List.of())).code())
        .isEqualTo("EXAMINATION_NUMBER_MISSING");
  }

  private CheckResult judge(Examination... examinations) {
    return check.evaluate(
        Questions.disability(" M-1"), new DisabilityAnswer(List.of(examinations)));
  }
}
