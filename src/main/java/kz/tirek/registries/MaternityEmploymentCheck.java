package kz.tirek.registries;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.tirek.registries.EmploymentAnswer.Contract;
import kz.tirek.registries.EmploymentAnswer.Leave;

/**
 * An employer confirms the sick-leave sheet: a contract covers the first day of leave, and the
 * employer recorded a maternity leave from that day (domain.md §2, "no right at all").
 */
class MaternityEmploymentCheck implements OnePersonCheck<EmploymentAnswer> {
  private static final String MATERNITY = "MATERNITY";

  @Override
  public Class<EmploymentAnswer> answerType() {
    return EmploymentAnswer.class;
  }

  @Override
  public CheckResult evaluate(Question question, EmploymentAnswer answer) {
    LocalDate day = question.riskDate();
    if (answer.contracts().isEmpty()) {
      return CheckResult.failed(
          "NO_CONTRACT", "The employment register has no contract of the applicant.");
    }
    List<Contract> contracts = answer.contracts().stream().filter(c -> c.covers(day)).toList();
    if (contracts.isEmpty()) {
      return CheckResult.failed(
          "NO_CONTRACT_ON_FIRST_DAY",
          "No employment contract covers " + day + ", the first day of leave.");
    }
    String self = question.applicant().iin().value();
    List<Contract> employers =
        contracts.stream().filter(c -> !c.employerBin().equals(self)).toList();
    if (employers.isEmpty()) {
      return CheckResult.failed(
          "SELF_EMPLOYED",
          "On " + day + " the applicant was self-employed: no employer confirms the sheet.");
    }
    return employers.stream()
        .filter(contract -> contract.leaves().stream().anyMatch(leave -> fits(leave, day)))
        .findFirst()
        .map(contract -> confirmed(contract, day))
        .orElseGet(() -> unconfirmed(employers, day));
  }

  private static boolean fits(Leave leave, LocalDate day) {
    return leave.kind().equals(MATERNITY) && leave.from().equals(day);
  }

  private static CheckResult confirmed(Contract contract, LocalDate day) {
    return CheckResult.passed(
        "LEAVE_CONFIRMED",
        contract.employerName() + " recorded a maternity leave from " + day + ".",
        Map.of("employerBin", contract.employerBin(), "employer", contract.employerName()));
  }

  private static CheckResult unconfirmed(List<Contract> employers, LocalDate day) {
    return employers.stream()
        .flatMap(contract -> contract.leaves().stream())
        .filter(leave -> leave.kind().equals(MATERNITY))
        .findFirst()
        .map(
            leave ->
                CheckResult.failed(
                    "LEAVE_FROM_OTHER_DAY",
                    "The employer recorded a maternity leave from "
                        + leave.from()
                        + ", the application says "
                        + day
                        + "."))
        .orElseGet(
            () ->
                CheckResult.failed(
                    "LEAVE_NOT_RECORDED", "The employer has not recorded a maternity leave."));
  }
}
