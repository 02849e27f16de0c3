package kz.tirek.registries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.tirek.registries.CheckResult.Outcome;
import kz.tirek.registries.EmploymentAnswer.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Registered as unemployed on 10 February 2024. */
class JobLossEmploymentCheckTest {
  private final JobLossEmploymentCheck check = new JobLossEmploymentCheck();

  @ParameterizedTest
  @CsvSource({
    "2020-01-01, 2024-02-09, PASSED, NOT_EMPLOYED",
    "2020-01-01, 2024-02-10, PASSED, NOT_EMPLOYED",
    "2020-01-01, 2024-02-11, FAILED, STILL_EMPLOYED",
    "2020-01-01, , FAILED, STILL_EMPLOYED",
    "2024-02-10, , FAILED, STILL_EMPLOYED",
    "2024-02-11, , PASSED, NO_EMPLOYMENT_KNOWN"
  })
  void judgesTheContract(LocalDate from, LocalDate to, Outcome outcome, String code) {
    CheckResult result = judge(contract("Alau", from, to));

    assertThat(result.outcome()).isEqualTo(outcome);
    assertThat(result.code()).isEqualTo(code);
  }

  @Test
  void namesTheContractThatLasts() {
    assertThat(judge(contract("Alau", LocalDate.of(2020, 1, 1), null)).note())
        .isEqualTo(
            "A contract with Alau covers 2024-02-10, the day of registration as unemployed.");
  }

  @Test
  void passesOnWhichContractEndedLast() {
    LocalDate ended = LocalDate.of(2024, 1, 31);
    CheckResult result =
        judge(
            contract("Alau", LocalDate.of(2020, 1, 1), ended),
            contract("Bota", LocalDate.of(2018, 1, 1), LocalDate.of(2019, 12, 31)),
            contract("Gauhar", LocalDate.of(2024, 2, 11), null));

    assertThat(result.facts()).isEqualTo(Map.of("endedOn", ended, "employer", "Alau"));
    assertThat(result.note()).isEqualTo("The last contract, with Alau, ended on 2024-01-31.");
  }

  @Test
  void isSatisfiedWithSomebodyWhoNeverHadAContract() {
    assertThat(judge().code()).isEqualTo("NO_EMPLOYMENT_KNOWN");
    assertThat(judge().facts()).isEmpty();

    CheckResult unknown =
        check.judge(Questions.jobLoss(), new Answers<>("employment register", Map.of()));
    assertThat(unknown.outcome()).isEqualTo(Outcome.PASSED);
    assertThat(unknown.code()).isEqualTo("NO_EMPLOYMENT_KNOWN");
  }

  private CheckResult judge(Contract... contracts) {
    return check.evaluate(Questions.jobLoss(), new EmploymentAnswer(List.of(contracts)));
  }

  private static Contract contract(String employer, LocalDate from, LocalDate to) {
    return new Contract("050140001238", employer, from, to, null);
  }
}
