package kz.tirek.registries;

import java.time.LocalDate;
import kz.tirek.registries.LabourMarketAnswer.Registration;

/** The applicant is registered as unemployed from the risk date, and still was when applying. */
class LabourMarketCheck implements OnePersonCheck<LabourMarketAnswer> {

  @Override
  public Class<LabourMarketAnswer> answerType() {
    return LabourMarketAnswer.class;
  }

  @Override
  public CheckResult evaluate(Question question, LabourMarketAnswer answer) {
    if (answer.registrations().isEmpty()) {
      return CheckResult.notFound(
          "REGISTRATION_NOT_FOUND", "The applicant was never registered as unemployed.");
    }
    LocalDate day = question.riskDate();
    return answer.registrations().stream()
        .filter(registration -> registration.from().equals(day))
        .findFirst()
        .map(registration -> evaluate(registration, question.appliedOn()))
        .orElseGet(() -> otherDay(answer, day));
  }

  private static CheckResult evaluate(Registration registration, LocalDate appliedOn) {
    if (registration.until() != null && registration.until().isBefore(appliedOn)) {
      return CheckResult.failed(
          "REGISTRATION_ENDED",
          "The registration as unemployed ended on "
              + registration.until()
              + ", before the application of "
              + appliedOn
              + ".");
    }
    return CheckResult.passed(
        "REGISTERED_UNEMPLOYED",
        "Registered as unemployed from " + registration.from() + ".",
        Facts.of("registeredOn", registration.from())
            .and("until", registration.until())
            .and("centre", registration.centre())
            .asMap());
  }

  private static CheckResult otherDay(LabourMarketAnswer answer, LocalDate day) {
    LocalDate latest =
        answer.registrations().stream()
            .map(Registration::from)
            .max(LocalDate::compareTo)
            .orElseThrow();
    return CheckResult.failed(
        "REGISTERED_ON_OTHER_DAY",
        "The last registration as unemployed is from "
            + latest
            + ", the application says "
            + day
            + ".");
  }
}
