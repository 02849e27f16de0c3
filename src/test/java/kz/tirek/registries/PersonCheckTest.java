package kz.tirek.registries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.tirek.common.Iin;
import kz.tirek.common.Sex;
import kz.tirek.registries.CheckResult.Outcome;
import kz.tirek.registries.Question.Applicant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonCheckTest {
  private static final LocalDate BORN = LocalDate.of(1985, 2, 1);

  private final PersonCheck check = new PersonCheck();

  @ParameterizedTest
  @CsvSource({
    "Әбенова, Гүлнұр, Қайратқызы",
    "ӘБЕНОВА, ГҮЛНҰР, ҚАЙРАТҚЫЗЫ",
    "Абенова, Гулнур, Кайраткызы",
    "' Әбенова ', Гүл-нұр, Қайрат қызы"
  })
  void recognisesANameHoweverItWasTyped(String family, String given, String middle) {
    assertThat(check(person(family, given, middle, BORN, Sex.F)).outcome())
        .isEqualTo(Outcome.PASSED);
  }

  @ParameterizedTest
  @CsvSource({
    "Иванова, Гүлнұр, Қайратқызы, 1985-02-01, F, family name",
    "Әбенова, Айгүл, Қайратқызы, 1985-02-01, F, given name",
    "Әбенова, Гүлнұр, Маратқызы, 1985-02-01, F, middle name",
    "Әбенова, Гүлнұр, , 1985-02-01, F, middle name",
    "Әбенова, Гүлнұр, Қайратқызы, 1985-02-02, F, birth date",
    "Әбенова, Гүлнұр, Қайратқызы, 1985-02-01, M, sex",
    "Иванова, Гүлнұр, Қайратқызы, 1985-02-02, M, 'family name, birth date, sex'"
  })
  void namesWhatDiffers(
      String family, String given, String middle, LocalDate born, Sex sex, String differences) {
    CheckResult result = check(person(family, given, middle, born, sex));

    assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(result.code()).isEqualTo("PERSON_DIFFERS");
    assertThat(result.note())
        .isEqualTo("The persons register differs from the application in " + differences + ".");
  }

  @Test
  void takesAMiddleNameLeftOutForNoContradiction() {
    Applicant applicant = new Applicant(new Iin(Questions.IIN), "A", "B", " ", BORN, Sex.F);

    CheckResult result =
        check.evaluate(Questions.about(applicant), person("A", "B", "Қайратқызы", BORN, Sex.F));

    assertThat(result.outcome()).isEqualTo(Outcome.PASSED);
  }

  @Test
  void failsForTheDead() {
    CheckResult result =
        check(
            new PersonAnswer(
                "Әбенова", "Гүлнұр", "Қайратқызы", BORN, Sex.F, LocalDate.of(2024, 1, 2)));

    assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(result.code()).isEqualTo("PERSON_DECEASED");
    assertThat(result.note()).isEqualTo("The persons register records a death on 2024-01-02.");
  }

  private CheckResult check(PersonAnswer person) {
    return check.evaluate(Questions.maternity(), person);
  }

  private static PersonAnswer person(
      String family, String given, String middle, LocalDate born, Sex sex) {
    return new PersonAnswer(family, given, middle, born, sex, null);
  }
}
