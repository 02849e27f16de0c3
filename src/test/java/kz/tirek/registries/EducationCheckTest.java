package kz.tirek.registries;

import static kz.tirek.registries.EducationAnswer.Form.FULL_TIME;
import static kz.tirek.registries.EducationAnswer.Form.PART_TIME;
import static kz.tirek.registries.Question.Relation.CARER;
import static kz.tirek.registries.Question.Relation.CHILD;
import static kz.tirek.registries.Question.Relation.STUDENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.tirek.common.Iin;
import kz.tirek.registries.CheckResult.Outcome;
import kz.tirek.registries.EducationAnswer.Form;
import kz.tirek.registries.EducationAnswer.Study;
import kz.tirek.registries.Question.Dependant;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The death was on 10 February 2024; the first question came two days later. */
class EducationCheckTest {
  private static final Iin SCHOOLBOY = new Iin("100501500413");
  private static final Iin DAUGHTER = new Iin("051204600515");
  private static final LocalDate AUTUMN = LocalDate.of(2023, 9, 1);
  private static final Study FULL = new Study(FULL_TIME, AUTUMN, LocalDate.of(2027, 6, 30));

  private final EducationCheck check = new EducationCheck();

  @Test
  void hasNothingToAskWithoutStudents() {
    Question question =
        Questions.breadwinner(dependant(SCHOOLBOY, CHILD), dependant(Questions.APPLICANT, CARER));

    assertThat(check.subjects(question)).isEmpty();
    CheckResult result = judge(question, Map.of());
    assertThat(result.code()).isEqualTo("NO_STUDENTS");
    assertThat(result.outcome()).isEqualTo(Outcome.PASSED);
    assertThat(result.facts()).isEqualTo(Map.of("studies", List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "FULL_TIME, 2023-09-01, 2027-06-30, STUDIES_KNOWN",
    "FULL_TIME, 2023-09-01, , STUDIES_KNOWN",
    "FULL_TIME, 2024-02-12, 2024-02-12, STUDIES_KNOWN",
    "FULL_TIME, 2023-09-01, 2024-02-11, NOT_A_STUDENT",
    "FULL_TIME, 2024-02-13, , NOT_A_STUDENT",
    "PART_TIME, 2023-09-01, 2027-06-30, NOT_A_STUDENT"
  })
  void wantsAFullTimeStudyOnTheDayOfAsking(
      Form form, LocalDate from, LocalDate until, String code) {
    CheckResult result = judgeStudent(new Study(form, from, until));

    assertThat(result.code()).isEqualTo(code);
    assertThat(result.outcome())
        .isEqualTo(code.equals("NOT_A_STUDENT") ? Outcome.FAILED : Outcome.PASSED);
  }

  @Test
  void passesOnTheStudiesInOrderOfTime() {
    Study college = new Study(PART_TIME, LocalDate.of(2021, 9, 1), LocalDate.of(2023, 6, 30));

    assertThat(judgeStudent(FULL, college).facts())
        .isEqualTo(Map.of("studies", List.of(study(college), study(FULL))));
  }

  @Test
  void failsForOneOfTwoStudents() {
    Question question =
        Questions.breadwinner(dependant(DAUGHTER, STUDENT), dependant(SCHOOLBOY, STUDENT));

    CheckResult result = judge(question, Map.of(DAUGHTER, List.of(FULL), SCHOOLBOY, List.of()));

    assertThat(check.subjects(question)).containsExactly(DAUGHTER, SCHOOLBOY);
    assertThat(result.code()).isEqualTo("NOT_A_STUDENT");
    assertThat(result.note())
        .isEqualTo(
            "The education register has no full-time study of the dependant born on 2010-05-01"
                + " on 2024-02-12.");
    assertThat(result.facts()).isEqualTo(Map.of("studies", List.of(study(FULL))));
  }

  @Test
  void tellsThatTheRegisterDoesNotKnowAStudent() {
    CheckResult result = judge(Questions.breadwinner(dependant(DAUGHTER, STUDENT)), Map.of());

    assertThat(result.outcome()).isEqualTo(Outcome.NOT_FOUND);
    assertThat(result.code()).isEqualTo("STUDENT_UNKNOWN_TO_REGISTRY");
  }

  @ParameterizedTest
  @CsvSource({"2028-04-30, false", "2028-05-01, true"})
  void asksAboutAChildFromTheDayItTurnsEighteen(LocalDate day, boolean asked) {
    Question question = Questions.breadwinner(dependant(SCHOOLBOY, CHILD)).askedOn(day);

    assertThat(check.subjects(question).contains(SCHOOLBOY)).isEqualTo(asked);
  }

  @Test
  void holdsNothingAgainstAChildWhoCameOfAge() {
    Question question =
        Questions.breadwinner(dependant(SCHOOLBOY, CHILD)).askedOn(LocalDate.of(2028, 5, 1));

    assertThat(judge(question, Map.of()).outcome()).isEqualTo(Outcome.PASSED);
    assertThat(judge(question, Map.of(SCHOOLBOY, List.of(FULL))).facts())
        .extracting("studies")
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .hasSize(1);
  }

  @Test
  void looksAtTheStudyAgainWhileTheAwardLives() {
    Question later =
        Questions.breadwinner(dependant(DAUGHTER, STUDENT)).askedOn(LocalDate.of(2027, 7, 1));

    assertThat(judge(later, Map.of(DAUGHTER, List.of(FULL))).code()).isEqualTo("NOT_A_STUDENT");
  }

  private CheckResult judgeStudent(Study... studies) {
    return judge(
        Questions.breadwinner(dependant(DAUGHTER, STUDENT)), Map.of(DAUGHTER, List.of(studies)));
  }

  private CheckResult judge(Question question, Map<Iin, List<Study>> studies) {
    Map<Iin, EducationAnswer> known = new HashMap<>();
    studies.forEach((person, list) -> known.put(person, new EducationAnswer(list)));
    return check.judge(question, new Answers<>("education register", known));
  }

  private static Map<String, Object> study(Study study) {
    return Map.of(
        "iin", DAUGHTER, "from", study.from(), "until", study.until(), "form", study.form());
  }

  private static Dependant dependant(Iin iin, Question.Relation relation) {
    return new Dependant(iin, iin.birthDate(), relation, null);
  }
}
