package kz.tirek.law;

import static kz.tirek.law.ReasonCode.NO_CONTRIBUTIONS_IN_WINDOW;
import static kz.tirek.law.ReasonCode.PENSION_AGE_REACHED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import kz.tirek.common.FieldError;
import kz.tirek.common.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaternityTest {
  private static final String YEAR = "2023-02..2024-01 A 250000";

  private final SocialPaymentLaw law = SocialPaymentLaw.load();

  @ParameterizedTest
  @CsvSource({"2024-02", "2023-01", "2022-12"})
  void refusesWhenTheOnlyContributionIsOutsideTheWindow(String month) {
    Calculation answer =
        law.calculate(ACase.maternity("2024-02-10").paid(month + " A 250000").asked());

    assertThat(answer.entitled()).isFalse();
    assertThat(answer.gross()).isNull();
    assertThat(answer.reasons())
        .extracting(Reason::code)
        .containsExactly(NO_CONTRIBUTIONS_IN_WINDOW);
    assertThat(answer.reasons().get(0).text().in(Locale.ENGLISH))
        .isEqualTo("No contributions count in the months from 2023-02 to 2024-01");
  }

  @Test
  void refusesWhenEveryContributionArrivedAfterTheRisk() {
    Calculation answer =
        law.calculate(ACase.maternity("2025-05-10").paid("2025-04 A 120000 @2025-05-11").asked());

    assertThat(answer.reasons())
        .extracting(Reason::code)
        .containsExactly(NO_CONTRIBUTIONS_IN_WINDOW);
  }

  @Test
  void givesAllReasonsAtOnceInTheOrderOfTheLaw() {
    Calculation answer = law.calculate(ACase.maternity("2024-02-10").born("1950-01-01").asked());

    assertThat(answer.reasons())
        .extracting(Reason::code)
        .containsExactly(PENSION_AGE_REACHED, NO_CONTRIBUTIONS_IN_WINDOW);
  }

  @Test
  void followsTheRiskDateWhenAnApplicationComesAfterTheChangeOfTheRules() {
    Calculation answer =
        law.calculate(
            ACase.maternity("2025-04-07")
                .appliedOn("2025-06-01")
                .paid("2024-04..2025-03 A 500000, 2024-04..2025-03 B 500000")
                .asked());

    assertThat(answer.gross()).isEqualTo(Money.of("4200000.00"));
  }

  @Test
  void explainsEveryStepWithItsSourceAndTheVersionOfItsParameters() {
    Calculation answer =
        law.calculate(
            ACase.maternity("2025-05-10")
                .paid("2024-05..2025-03 A =6000, 2025-04 A =6000 @2025-05-11")
                .asked());

    assertThat(answer.steps())
        .extracting(Step::symbol)
        .containsExactly("LATE", "INCOME", "AMI", "AMI_CAPPED", "DAYS", "GROSS", "PENSION", "NET");
    Step income = answer.steps().get(1);
    assertThat(income.how().in(Locale.ENGLISH)).contains("2024-05 to 2025-04").endsWith(": 11");
    assertThat(income.parameters())
        .anyMatch(reference -> reference.matches("contribution-rate@2018-01-01#[0-9a-f]{12}"))
        .anyMatch(reference -> reference.startsWith("contribution-rate@2025-01-01#"))
        .anyMatch(reference -> reference.startsWith("minimum-wage@2024-01-01#"));
    assertThat(income.source())
        .contains("Law on the republican budget for 2024–2026")
        .contains("[assumption]");
  }

  @Test
  void asksForTheDaysOfTheSheetAndForTheDayOfReceiptWhereItDecides() {
    CalculationInput beforeTheChange =
        withoutReceipt(ACase.maternity("2024-02-10").days(null).paid(YEAR).asked());
    CalculationInput afterTheChange =
        withoutReceipt(ACase.maternity("2025-04-08").paid("2025-03 A 1000").asked());

    assertThat(law.errorsIn(beforeTheChange)).extracting(FieldError::field).containsExactly("days");
    assertThat(law.errorsIn(afterTheChange))
        .extracting(FieldError::field)
        .containsExactly("contributions[0].receivedOn");
  }

  private static CalculationInput withoutReceipt(CalculationInput input) {
    return new CalculationInput(
        input.payment(),
        input.riskDate(),
        input.appliedOn(),
        input.person(),
        input.contributions().stream()
            .map(c -> new Contribution(c.period(), c.payer(), c.income(), c.amount(), null))
            .toList(),
        null,
        null,
        null,
        input.days(),
        null,
        null);
  }
}
