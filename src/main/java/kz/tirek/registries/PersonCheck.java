package kz.tirek.registries;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.tirek.registries.Question.Applicant;

/** The applicant lives and is who the application says. */
class PersonCheck implements OnePersonCheck<PersonAnswer> {

  @Override
  public Class<PersonAnswer> answerType() {
    return PersonAnswer.class;
  }

  @Override
  public CheckResult evaluate(Question question, PersonAnswer person) {
    if (person.deathDate() != null) {
      return CheckResult.failed(
          "PERSON_DECEASED", "The persons register records a death on " + person.deathDate() + ".");
    }
    List<String> differences = differences(question.applicant(), person);
    return differences.isEmpty()
        ? CheckResult.passed(
            "PERSON_CONFIRMED", "The persons register confirms the applicant.", Map.of())
        : CheckResult.failed(
            "PERSON_DIFFERS",
            "The persons register differs from the application in "
                + String.join(", ", differences)
                + ".");
  }

  private static List<String> differences(Applicant applicant, PersonAnswer person) {
    List<String> differences = new ArrayList<>();
    if (!Names.alike(applicant.familyName(), person.familyName())) {
      differences.add("family name");
    }
    if (!Names.alike(applicant.givenName(), person.givenName())) {
      differences.add("given name");
    }
    // Many people have no patronymic, or leave it out: silence is no contradiction.
    if (!Names.isEmpty(applicant.middleName())
        && !Names.alike(applicant.middleName(), person.middleName())) {
      differences.add("middle name");
    }
    if (!person.birthDate().equals(applicant.birthDate())) {
      differences.add("birth date");
    }
    if (person.sex() != applicant.sex()) {
      differences.add("sex");
    }
    return differences;
  }
}
