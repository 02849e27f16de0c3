package kz.tirek.registries;

import static kz.tirek.registries.CheckResult.Outcome.PASSED;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.tirek.common.Iin;

/** The applicant lives and is who the application says; the breadwinner is dead by the risk. */
class BreadwinnerPersonCheck implements Check<PersonAnswer> {
  private final PersonCheck applicant = new PersonCheck();

  @Override
  public Class<PersonAnswer> answerType() {
    return PersonAnswer.class;
  }

  @Override
  public List<Iin> subjects(Question question) {
    return List.of(question.applicant().iin(), question.deceased());
  }

  @Override
  public CheckResult judge(Question question, Answers<PersonAnswer> answers) {
    CheckResult living = applicant.judge(question, answers);
    if (living.outcome() != PASSED) {
      return living;
    }
    return answers
        .about(question.deceased())
        .map(deceased -> judgeDeath(question, deceased.deathDate()))
        .orElseGet(() -> Deceased.unknownTo(answers.registry()));
  }

  private static CheckResult judgeDeath(Question question, LocalDate death) {
    if (death == null) {
      return CheckResult.failed(
          "BREADWINNER_ALIVE", "The persons register records no death of the breadwinner.");
    }
    if (death.isAfter(question.riskDate())) {
      return CheckResult.failed(
          "BREADWINNER_DIED_LATER",
          "The persons register records the breadwinner's death on "
              + death
              + ", the application says "
              + question.riskDate()
              + ".");
    }
    return CheckResult.passed(
        "DEATH_CONFIRMED",
        "The persons register confirms the applicant, and the breadwinner's death on "
            + death
            + ".",
        Map.of("deathDate", death));
  }
}
