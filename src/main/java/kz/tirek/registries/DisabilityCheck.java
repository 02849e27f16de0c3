package kz.tirek.registries;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import kz.tirek.registries.DisabilityAnswer.Examination;

/** The examination named in the application exists, and set its degree from the risk date. */
class DisabilityCheck implements OnePersonCheck<DisabilityAnswer> {

  @Override
  public Class<DisabilityAnswer> answerType() {
    return DisabilityAnswer.class;
  }

  @Override
  public CheckResult evaluate(Question question, DisabilityAnswer answer) {
    String number = question.details().examinationNumber();
    if (number == null || number.isBlank()) {
      return CheckResult.failed(
          "EXAMINATION_NUMBER_MISSING", "The application does not name an examination.");
    }
    return answer.examinations().stream()
        .filter(examination -> examination.number().strip().equalsIgnoreCase(number.strip()))
        .findFirst()
        .map(examination -> evaluate(question, examination, answer))
        .orElseGet(
            () ->
                CheckResult.notFound(
                    "EXAMINATION_NOT_FOUND",
                    "The disability register has no examination "
                        + number.strip()
                        + " of the applicant."));
  }

  private static CheckResult evaluate(
      Question question, Examination examination, DisabilityAnswer answer) {
    String name = "Examination " + examination.number();
    if (!examination.from().equals(question.riskDate())) {
      return CheckResult.failed(
          "EXAMINATION_FROM_OTHER_DAY",
          name
              + " sets the degree from "
              + examination.from()
              + ", the application says "
              + question.riskDate()
              + ".");
    }
    if (examination.until() != null && examination.until().isBefore(examination.from())) {
      return CheckResult.failed(
          "EXAMINATION_DATES_INCONSISTENT",
          name + " ends on " + examination.until() + ", before it begins.");
    }
    if (examination.hasGroup() && examination.groupNumber() == null) {
      return CheckResult.failed(
          "EXAMINATION_GROUP_UNKNOWN",
          name + " names the group " + examination.group() + ", which the law does not know.");
    }
    return CheckResult.passed(
        "EXAMINATION_CONFIRMED",
        name + " sets " + examination.degree() + " % from " + examination.from() + ".",
        facts(examination).and("examinations", inOrderOfTime(answer.examinations())).asMap());
  }

  private static List<Map<String, Object>> inOrderOfTime(List<Examination> examinations) {
    return examinations.stream()
        .sorted(Comparator.comparing(Examination::from))
        .map(examination -> facts(examination).asMap())
        .toList();
  }

  private static Facts facts(Examination examination) {
    return Facts.of("number", examination.number())
        .and("degree", examination.degree())
        .and("group", examination.groupNumber())
        .and("from", examination.from())
        .and("until", examination.until());
  }
}
