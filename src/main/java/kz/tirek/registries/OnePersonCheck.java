package kz.tirek.registries;

import java.util.List;
import kz.tirek.common.Iin;

/** A check for which the registry is asked about one person: unless it says who, the applicant. */
interface OnePersonCheck<A> extends Check<A> {
  CheckResult evaluate(Question question, A answer);

  default Iin subject(Question question) {
    return question.applicant().iin();
  }

  /** What it means that the registry does not know the person. */
  default CheckResult unknown(Question question, String registry) {
    return CheckResult.notFound(
        "UNKNOWN_TO_REGISTRY", "The " + registry + " has no record of the applicant.");
  }

  @Override
  default List<Iin> subjects(Question question) {
    return List.of(subject(question));
  }

  @Override
  default CheckResult judge(Question question, Answers<A> answers) {
    return answers
        .about(subject(question))
        .map(answer -> evaluate(question, answer))
        .orElseGet(() -> unknown(question, answers.registry()));
  }
}
