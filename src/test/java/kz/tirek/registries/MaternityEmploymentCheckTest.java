package kz.tirek.registries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.tirek.registries.CheckResult.Outcome;
import kz.tirek.registries.EmploymentAnswer.Contract;
import kz.tirek.registries.EmploymentAnswer.Leave;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first day of leave is 10 February 2024. */
class MaternityEmploymentCheckTest {
  private static final String BIN = "050140001238";

  private final MaternityEmploymentCheck check = new MaternityEmploymentCheck();

  @ParameterizedTest
  @CsvSource({
    "2020-01-01, , MATERNITY, 2024-02-10, LEAVE_CONFIRMED",
    "2024-02-10, 2024-02-10, MATERNITY, 2024-02-10, LEAVE_CONFIRMED",
    "2020-01-01, 2024-02-09, MATERNITY, 2024-02-10, NO_CONTRACT_ON_FIRST_DAY",
    "2024-02-11, , MATERNITY, 2024-02-10, NO_CONTRACT_ON_FIRST_DAY",
    "2020-01-01, , MATERNITY, 2024-02-09, LEAVE_FROM_OTHER_DAY",
    "2020-01-01, , MATERNITY, 2024-02-11, LEAVE_FROM_OTHER_DAY",
    "2020-01-01, , ANNUAL, 2024-02-10, LEAVE_NOT_RECORDED"
  })
  void judgesTheContract(
      LocalDate from, LocalDate to, String leaveKind, LocalDate leaveFrom, String code) {
    CheckResult result = judge(contract(BIN, from, to, new Leave(leaveKind, leaveFrom, null)));

    assertThat(result.code()).isEqualTo(code);
    assertThat(result.outcome())
        .isEqualTo(code.equals("LEAVE_CONFIRMED") ? Outcome.PASSED : Outcome.FAILED);
  }

  @Test
  void namesTheEmployer() {
    CheckResult result = judge(confirmed(BIN));

    assertThat(result.note()).isEqualTo("Alau recorded a maternity leave from 2024-02-10.");
    assertThat(result.facts()).isEqualTo(Map.of("employerBin", BIN, "employer", "Alau"));
  }

  @Test
  void failsWithoutAnyContract() {
    assertThat(judge().code()).isEqualTo("NO_CONTRACT");
    assertThat(judge().outcome()).isEqualTo(Outcome.FAILED);
  }

  @Test
  void failsForTheSelfEmployedEvenIfTheyRecordedTheirOwnLeave() {
    assertThat(judge(confirmed(Questions.IIN)).code()).isEqualTo("SELF_EMPLOYED");
    assertThat(judge(confirmed(Questions.IIN)).outcome()).isEqualTo(Outcome.FAILED);
  }

  @Test
  void isSatisfiedWithOneOfSeveralEmployers() {
    Contract silent = contract("120540004569", LocalDate.of(2019, 1, 1), null);

    assertThat(judge(silent, confirmed(Questions.IIN), confirmed(BIN)).outcome())
        .isEqualTo(Outcome.PASSED);
  }

  @Test
  void doesNotTakeTheLeaveOfAContractThatHasEnded() {
    Contract ended =
        contract(
            BIN,
            LocalDate.of(2020, 1, 1),
            LocalDate.of(2024, 1, 31),
            new Leave("MATERNITY", Questions.RISK_DATE, null));
    Contract current = contract("120540004569", LocalDate.of(2024, 2, 1), null);

    assertThat(judge(ended, current).code()).isEqualTo("LEAVE_NOT_RECORDED");
  }

  private CheckResult judge(Contract... contracts) {
    return check.evaluate(Questions.maternity(), new EmploymentAnswer(List.of(contracts)));
  }

  private static Contract confirmed(String employer) {
    return contract(
        employer,
        LocalDate.of(2020, 1, 1),
        null,
        new Leave("MATERNITY", Questions.RISK_DATE, null));
  }

  private static Contract contract(String bin, LocalDate from, LocalDate to, Leave... leaves) {
    return new Contract(bin, "Alau", from, to, List.of(leaves));
  }
}
