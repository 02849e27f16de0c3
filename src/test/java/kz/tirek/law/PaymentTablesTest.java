package kz.tirek.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import kz.tirek.common.PaymentKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every line of the tables was worked out by hand from domain.md §2; its last column shows how. */
class PaymentTablesTest {
  private final SocialPaymentLaw law = SocialPaymentLaw.load();

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/law/job-loss.csv", delimiter = ';')
  void paysForJobLoss(
      String what, String risk, String given, String paid, String expected, String working) {
    check(PaymentKind.JOB_LOSS, risk, given, paid, expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/law/child-care.csv", delimiter = ';')
  void paysForChildCare(
      String what, String risk, String given, String paid, String expected, String working) {
    check(PaymentKind.CHILD_CARE, risk, given, paid, expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/law/disability.csv", delimiter = ';')
  void paysForDisability(
      String what, String risk, String given, String paid, String expected, String working) {
    check(PaymentKind.DISABILITY, risk, given, paid, expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/law/breadwinner.csv", delimiter = ';')
  void paysForLossOfTheBreadwinner(
      String what, String risk, String given, String paid, String expected, String working) {
    check(PaymentKind.BREADWINNER, risk, given, paid, expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/law/maternity.csv", delimiter = ';')
  void paysForMaternity(
      String what, String risk, String given, String paid, String expected, String working) {
    check(PaymentKind.MATERNITY, risk, given, paid, expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/law/adoption.csv", delimiter = ';')
  void paysForAdoption(
      String what, String risk, String given, String paid, String expected, String working) {
    check(PaymentKind.ADOPTION, risk, given, paid, expected);
  }

  private void check(PaymentKind payment, String risk, String given, String paid, String expected) {
    Calculation answer = law.calculate(ACase.of(payment, risk).given(given).paid(paid).asked());

    for (String result : expected.split("\\s+")) {
      String name = result.substring(0, result.indexOf('='));
      assertThat(resultOf(answer, name))
          .as(name)
          .isEqualTo(result.substring(result.indexOf('=') + 1));
    }
  }

  private static String resultOf(Calculation answer, String name) {
    return switch (name) {
      case "refused" ->
          answer.reasons().stream()
              .map(reason -> reason.code().name())
              .collect(Collectors.joining(","));
      case "M" -> String.valueOf(answer.participationMonths());
      case "ami" -> answer.averageMonthlyIncome().toString();
      case "gross" -> String.valueOf(answer.gross());
      case "pension" -> String.valueOf(answer.pension());
      case "net" -> String.valueOf(answer.net());
      case "from" -> String.valueOf(answer.from());
      case "until" -> String.valueOf(answer.until());
      case "periods" ->
          answer.periods().stream()
              .map(p -> p.from() + ".." + p.until() + ":" + p.gross() + ":" + p.reason())
              .collect(Collectors.joining("|"));
      default -> throw new IllegalArgumentException(name);
    };
  }
}
