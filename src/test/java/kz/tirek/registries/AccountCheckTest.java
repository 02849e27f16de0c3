package kz.tirek.registries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import kz.tirek.registries.AccountAnswer.Contribution;
import kz.tirek.registries.CheckResult.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The risk is in February 2024: the window is February 2023 to January 2024. */
class AccountCheckTest {
  private final AccountCheck check = new AccountCheck(12);

  @ParameterizedTest
  @CsvSource({
    "2023-01, FAILED, NO_CONTRIBUTIONS_IN_WINDOW",
    "2023-02, PASSED, CONTRIBUTIONS_FOUND",
    "2024-01, PASSED, CONTRIBUTIONS_FOUND",
    "2024-02, FAILED, NO_CONTRIBUTIONS_IN_WINDOW"
  })
  void looksAtTheTwelveMonthsBeforeTheMonthOfTheRisk(String month, Outcome outcome, String code) {
    assertThat(judge(month).outcome()).isEqualTo(outcome);
    assertThat(judge(month).code()).isEqualTo(code);
  }

  @Test
  void countsMonthsNotContributions() {
    CheckResult result = judge("2023-05", "2023-05", "2023-06", "2020-01");

    assertThat(result.note())
        .isEqualTo("Contributions were made for 2 of the 12 months from 2023-02 to 2024-01.");
    assertThat(result.facts()).containsEntry("months", 2L);
  }

  @Test
  void failsOnAnEmptyAccount() {
    assertThat(judge().note())
        .isEqualTo("Contributions were made for none of the 12 months from 2023-02 to 2024-01.");
  }

  @ParameterizedTest
  @CsvSource({
    "2022-01, NO_CONTRIBUTIONS_IN_WINDOW",
    "2022-02, CONTRIBUTIONS_FOUND",
    "2024-01, CONTRIBUTIONS_FOUND",
    "2024-02, NO_CONTRIBUTIONS_IN_WINDOW"
  })
  void looksAtTwentyFourMonthsForTheOtherPayments(String month, String code) {
    assertThat(new AccountCheck(24).evaluate(Questions.jobLoss(), account(month)).code())
        .isEqualTo(code);
  }

  @Test
  void looksIntoTheAccountOfTheBreadwinnerWhoDied() {
    BreadwinnerAccountCheck deceased = new BreadwinnerAccountCheck(24);
    Question question = Questions.breadwinner();

    assertThat(deceased.subjects(question)).containsExactly(Questions.DECEASED);
    assertThat(deceased.evaluate(question, account("2022-02")).facts()).containsEntry("months", 1L);

    CheckResult unknown = deceased.judge(question, new Answers<>("engine", Map.of()));
    assertThat(unknown.outcome()).isEqualTo(Outcome.NOT_FOUND);
    assertThat(unknown.code()).isEqualTo("DECEASED_UNKNOWN_TO_REGISTRY");
  }

  private CheckResult judge(String... months) {
    return check.evaluate(Questions.maternity(), account(months));
  }

  private static AccountAnswer account(String... months) {
    return new AccountAnswer(
        Arrays.stream(months).map(month -> new Contribution(YearMonth.parse(month))).toList());
  }
}
