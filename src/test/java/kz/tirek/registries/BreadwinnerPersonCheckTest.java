package kz.tirek.registries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import kz.tirek.common.Iin;
import kz.tirek.common.Sex;
import kz.tirek.registries.CheckResult.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The breadwinner died, says the application, on 10 February 2024. */
class BreadwinnerPersonCheckTest {
  private final BreadwinnerPersonCheck check = new BreadwinnerPersonCheck();

  @Test
  void asksAboutTheApplicantAndTheDeceased() {
    assertThat(check.subjects(Questions.breadwinner()))
        .containsExactly(Questions.APPLICANT, Questions.DECEASED);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-10, PASSED, DEATH_CONFIRMED",
    "2024-02-09, PASSED, DEATH_CONFIRMED",
    "2024-02-11, FAILED, BREADWINNER_DIED_LATER",
    ", FAILED, BREADWINNER_ALIVE"
  })
  void looksForTheDeathByTheDayOfTheRisk(LocalDate death, Outcome outcome, String code) {
    CheckResult result = judge(applicant("Әбенова", null), deceased(death));

    assertThat(result.outcome()).isEqualTo(outcome);
    assertThat(result.code()).isEqualTo(code);
    assertThat(result.facts().isEmpty()).isEqualTo(outcome != Outcome.PASSED);
  }

  @Test
  void passesOnTheDayOfDeath() {
    LocalDate death = LocalDate.of(2024, 2, 10);

    assertThat(judge(applicant("Әбенова", null), deceased(death)).facts())
        .isEqualTo(Map.of("deathDate", death));
  }

  @Test
  void failsForAnApplicantWhoDiedOrIsSomebodyElse() {
    PersonAnswer deceased = deceased(LocalDate.of(2024, 2, 10));

    assertThat(judge(applicant("Әбенова", LocalDate.of(2024, 3, 1)), deceased).code())
        .isEqualTo("PERSON_DECEASED");
    assertThat(judge(applicant("Иванова", null), deceased).code()).isEqualTo("PERSON_DIFFERS");
  }

  @Test
  void tellsWhomTheRegisterDoesNotKnow() {
    assertThat(judge(null, deceased(LocalDate.of(2024, 2, 10))).code())
        .isEqualTo("UNKNOWN_TO_REGISTRY");

    CheckResult result = judge(applicant("Әбенова", null), null);
    assertThat(result.outcome()).isEqualTo(Outcome.NOT_FOUND);
    assertThat(result.code()).isEqualTo("DECEASED_UNKNOWN_TO_REGISTRY");
    assertThat(result.note()).isEqualTo("The persons register has no record of the deceased.");
  }

  private CheckResult judge(PersonAnswer applicant, PersonAnswer deceased) {
    Map<Iin, PersonAnswer> known = new HashMap<>();
    known.put(Questions.APPLICANT, applicant);
    known.put(Questions.DECEASED, deceased);
    known.values().removeIf(answer -> answer == null);
    return check.judge(Questions.breadwinner(), new Answers<>("persons register", known));
  }

  private static PersonAnswer applicant(String familyName, LocalDate death) {
    return new PersonAnswer(
        familyName, "Гүлнұр", "Қайратқызы", LocalDate.of(1985, 2, 1), Sex.F, death);
  }

  private static PersonAnswer deceased(LocalDate death) {
    return new PersonAnswer("Әбенов", "Дәурен", null, LocalDate.of(1981, 11, 20), Sex.M, death);
  }
}
