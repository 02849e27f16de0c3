package kz.tirek.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Sex;
import org.junit.jupiter.api.Test;

class ProfileTest {
  private static final LocalDate RISK = LocalDate.of(2024, 5, 20);
  private static final String ONE = "050140001238";
  private static final String OTHER = "050140001230";

  private final SocialPaymentLaw law = SocialPaymentLaw.load();

  @Test
  void countsThePayersOfTheIncomeThatCounts() {
    List<Contribution> contributions =
        List.of(
            paid("2024-04", ONE),
            paid("2024-03", ONE),
            paid("2022-05", OTHER),
            paid("2022-04", "920717300014"),
            paid("2024-05", "920717300014"));

    assertThat(profile(PaymentKind.JOB_LOSS, contributions).payers()).isEqualTo(2);
    assertThat(profile(PaymentKind.MATERNITY, contributions).payers()).isEqualTo(1);
    assertThat(profile(PaymentKind.JOB_LOSS, List.of()).payers()).isZero();
  }

  @Test
  void knowsTheDegreeOfADay() {
    CalculationInput input =
        InputBuilder.input(PaymentKind.DISABILITY, RISK, RISK, person())
            .contributions(List.of(paid("2024-04", ONE)))
            .degree(65)
            .disability(
                new Disability(
                    3, null, List.of(new Disability.Change(LocalDate.of(2025, 6, 1), 80, null))))
            .build();

    assertThat(law.profile(input, LocalDate.of(2025, 5, 31)).degree()).isEqualTo(65);
    assertThat(law.profile(input, LocalDate.of(2025, 6, 1)).degree()).isEqualTo(80);
    assertThat(law.profile(input, RISK).dependants()).isNull();
  }

  @Test
  void knowsTheDependantsOfADay() {
    CalculationInput input =
        InputBuilder.input(PaymentKind.BREADWINNER, RISK, RISK, person())
            .contributions(List.of(paid("2024-04", ONE)))
            .family(List.of(child("2007-01-10"), child("2015-03-02")))
            .build();

    assertThat(law.profile(input, RISK.minusDays(1)).dependants()).isEqualTo(2);
    assertThat(law.profile(input, LocalDate.of(2025, 1, 8)).dependants()).isEqualTo(2);
    assertThat(law.profile(input, LocalDate.of(2025, 2, 1)).dependants()).isEqualTo(1);
  }

  private Profile profile(PaymentKind payment, List<Contribution> contributions) {
    return law.profile(
        InputBuilder.input(payment, RISK, RISK, person())
            .contributions(contributions)
            .days(126)
            .build(),
        RISK);
  }

  private static Person person() {
    return new Person(LocalDate.of(1990, 1, 1), Sex.F);
  }

  private static Dependant child(String born) {
    return new Dependant(Dependant.Ground.CHILD, LocalDate.parse(born), null, null);
  }

  private static Contribution paid(String month, String payer) {
    return new Contribution(
        YearMonth.parse(month),
        payer,
        BigDecimal.valueOf(200_000),
        null,
        YearMonth.parse(month).plusMonths(1).atDay(20));
  }
}
