package kz.tirek.registries;

import static kz.tirek.registries.Question.Relation.CHILD;
import static kz.tirek.registries.Question.Relation.STUDENT;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.tirek.common.Iin;
import kz.tirek.registries.EducationAnswer.Study;
import kz.tirek.registries.Question.Dependant;

/**
 * Dependants who are paid for as students study full-time. Children who have come of age are asked
 * about too, but nothing is held against them: the check runs again when a child turns 18, and a
 * study then found lets the payment go on.
 */
class EducationCheck implements Check<EducationAnswer> {
  private static final int OF_AGE = 18;

  @Override
  public Class<EducationAnswer> answerType() {
    return EducationAnswer.class;
  }

  @Override
  public List<Iin> subjects(Question question) {
    return inQuestion(question).map(Dependant::iin).toList();
  }

  @Override
  public CheckResult judge(Question question, Answers<EducationAnswer> answers) {
    return question.details().dependants().stream()
        .filter(dependant -> dependant.relation() == STUDENT)
        .flatMap(student -> objection(question, student, answers).stream())
        .findFirst()
        .orElseGet(() -> passed(question, answers.registry()))
        // One who studies no more does not hide what is known of the others.
        .withFacts(Map.of("studies", studies(question, answers)));
  }

  private static Optional<CheckResult> objection(
      Question question, Dependant student, Answers<EducationAnswer> answers) {
    String name = "the dependant born on " + student.birthDate();
    Optional<EducationAnswer> answer = answers.about(student.iin());
    if (answer.isEmpty()) {
      return Optional.of(
          CheckResult.notFound(
              "STUDENT_UNKNOWN_TO_REGISTRY",
              "The " + answers.registry() + " has no record of " + name + "."));
    }
    LocalDate day = day(question);
    return answer.get().studies().stream().anyMatch(study -> study.isFullTimeOn(day))
        ? Optional.empty()
        : Optional.of(
            CheckResult.failed(
                "NOT_A_STUDENT",
                "The "
                    + answers.registry()
                    + " has no full-time study of "
                    + name
                    + " on "
                    + day
                    + "."));
  }

  /** An award lives on: what counts then is whether the student still studies. */
  private static LocalDate day(Question question) {
    return question.askedOn().isAfter(question.riskDate())
        ? question.askedOn()
        : question.riskDate();
  }

  private static CheckResult passed(Question question, String registry) {
    return inQuestion(question).findAny().isEmpty()
        ? CheckResult.passed("NO_STUDENTS", "No dependant is paid for as a student.", Map.of())
        : CheckResult.passed(
            "STUDIES_KNOWN",
            "The " + registry + " told about the studies of the dependants of age.",
            Map.of());
  }

  private static List<Map<String, Object>> studies(
      Question question, Answers<EducationAnswer> answers) {
    return inQuestion(question)
        .map(Dependant::iin)
        .distinct()
        .flatMap(student -> facts(student, answers))
        .toList();
  }

  private static Stream<Map<String, Object>> facts(Iin student, Answers<EducationAnswer> answers) {
    return answers.about(student).stream()
        .flatMap(answer -> answer.studies().stream())
        .sorted(Comparator.comparing(Study::from))
        .map(
            study ->
                Facts.of("iin", student)
                    .and("from", study.from())
                    .and("until", study.until())
                    .and("form", study.form())
                    .asMap());
  }

  private static Stream<Dependant> inQuestion(Question question) {
    return question.details().dependants().stream()
        .filter(
            dependant ->
                dependant.relation() == STUDENT
                    || dependant.relation() == CHILD
                        && !dependant.birthDate().plusYears(OF_AGE).isAfter(question.askedOn()));
  }
}
