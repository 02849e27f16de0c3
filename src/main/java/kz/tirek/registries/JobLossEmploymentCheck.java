package kz.tirek.registries;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import kz.tirek.registries.EmploymentAnswer.Contract;

/** On the day of registration as unemployed the applicant has no employment any more. */
class JobLossEmploymentCheck implements OnePersonCheck<EmploymentAnswer> {

  @Override
  public Class<EmploymentAnswer> answerType() {
    return EmploymentAnswer.class;
  }

  @Override
  public CheckResult evaluate(Question question, EmploymentAnswer answer) {
    LocalDate day = question.riskDate();
    return answer.contracts().stream()
        .filter(contract -> contract.lastsBeyond(day))
        .findFirst()
        .map(contract -> stillEmployed(contract, day))
        .orElseGet(
            () ->
                answer.contracts().stream()
                    .filter(contract -> contract.to() != null && !contract.to().isAfter(day))
                    .max(Comparator.comparing(Contract::to))
                    .map(JobLossEmploymentCheck::ended)
                    .orElseGet(JobLossEmploymentCheck::neverEmployed));
  }

  /** Who never had a contract is not in the register, and has no employment. */
  @Override
  public CheckResult unknown(Question question, String registry) {
    return neverEmployed();
  }

  private static CheckResult stillEmployed(Contract contract, LocalDate day) {
    return CheckResult.failed(
        "STILL_EMPLOYED",
        "A contract with "
            + contract.employerName()
            + " covers "
            + day
            + ", the day of registration as unemployed.");
  }

  private static CheckResult ended(Contract contract) {
    return CheckResult.passed(
        "NOT_EMPLOYED",
        "The last contract, with " + contract.employerName() + ", ended on " + contract.to() + ".",
        Map.of("endedOn", contract.to(), "employer", contract.employerName()));
  }

  private static CheckResult neverEmployed() {
    return CheckResult.passed(
        "NO_EMPLOYMENT_KNOWN",
        "The employment register knows no contract before the registration as unemployed.",
        Map.of());
  }
}
