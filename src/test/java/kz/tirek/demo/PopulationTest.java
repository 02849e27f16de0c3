package kz.tirek.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import kz.tirek.common.Iban;
import kz.tirek.common.PayerId;
import kz.tirek.common.Region;
import kz.tirek.law.SocialPaymentLaw;
import org.junit.jupiter.api.Test;

class PopulationTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final SocialPaymentLaw LAW = SocialPaymentLaw.load();
  private static final Population POPULATION = Population.generate(2022, 1_000, TODAY, LAW);

  @Test
  void isTheSameForTheSameSeedAndAnotherForAnother() {
    assertThat(Population.generate(7, 50, TODAY, LAW))
        .isEqualTo(Population.generate(7, 50, TODAY, LAW))
        .isNotEqualTo(Population.generate(8, 50, TODAY, LAW));
  }

  @Test
  void givesEveryoneAnIinThatSaysWhoTheyAre() {
    assertThat(POPULATION.people())
        .hasSize(1_000)
        .allSatisfy(
            person -> {
              assertThat(person.iin().birthDate()).isEqualTo(person.birthDate());
              assertThat(person.iin().sex()).isEqualTo(person.sex());
              assertThat(Period.between(person.birthDate(), TODAY).getYears()).isBetween(20, 63);
              assertThat(Iban.isValid(person.iban())).isTrue();
              assertThat(person.phone()).matches("\\+7700\\d{7}");
            })
        .extracting(Inhabitant::iin)
        .doesNotHaveDuplicates();
  }

  @Test
  void hasCompaniesAndSoleEntrepreneursAsPayers() {
    assertThat(POPULATION.employers())
        .allSatisfy(
            employer -> {
              assertThat(PayerId.isValid(employer.id().value())).isTrue();
              assertThat(Iban.isValid(employer.iban())).isTrue();
            })
        .extracting(Employer::id)
        .doesNotHaveDuplicates();
    assertThat(POPULATION.employers()).filteredOn(e -> e.id().value().charAt(4) == '4').hasSize(50);
    assertThat(POPULATION.people())
        .filteredOn(
            person ->
                person.jobs().stream()
                    .anyMatch(job -> job.employer().id().value().equals(person.iin().value())))
        .hasSize(20);
  }

  @Test
  void livesInAllRegionsAndMostlyInAlmatyAndAstana() {
    var byRegion =
        POPULATION.people().stream()
            .collect(Collectors.groupingBy(Inhabitant::region, Collectors.counting()));

    assertThat(byRegion).hasSize(Region.values().length);
    assertThat(byRegion.get(Region.ALMATY) + byRegion.get(Region.ASTANA)).isBetween(350L, 550L);
  }

  @Test
  void paysLawfulAmountsForAtMostFortyEightMonths() {
    assertThat(POPULATION.contributions())
        .isNotEmpty()
        .allSatisfy(
            paid -> {
              BigDecimal wage = LAW.minimumWage(paid.period());
              assertThat(paid.income().value())
                  .isBetween(wage, wage.multiply(BigDecimal.valueOf(7)));
              assertThat(paid.period()).isBetween(YearMonth.of(2022, 11), YearMonth.of(2026, 10));
              assertThat(paid.receivedOn()).isBetween("2022-12-05", "2026-11-20");
            });
    // 3.5 % until 2024, 5 % since 2025.
    assertThat(POPULATION.contributions())
        .filteredOn(paid -> paid.period().equals(YearMonth.of(2024, 12)))
        .allSatisfy(
            paid ->
                assertThat(paid.amount().value())
                    .isCloseTo(
                        paid.income().value().multiply(new BigDecimal("0.035")),
                        within(new BigDecimal("0.005"))));
    assertThat(POPULATION.contributions())
        .filteredOn(paid -> paid.period().equals(YearMonth.of(2025, 1)))
        .allSatisfy(
            paid ->
                assertThat(paid.amount().value())
                    .isEqualByComparingTo(paid.income().value().multiply(new BigDecimal("0.05"))));
  }

  /** Table of 2022: mean incomes of 94,737 to 188,492 KZT, 1.6 to 3.1 minimum wages of 60,000. */
  @Test
  void earnsWithGapsWhatRecipientsEarnedIn2022() {
    YearMonth from = YearMonth.of(2024, 10);
    List<PaidMonth> window =
        POPULATION.contributions().stream()
            .filter(paid -> !paid.period().isBefore(from))
            .filter(paid -> paid.period().isBefore(from.plusMonths(24)))
            .toList();
    double sum =
        window.stream()
            .mapToDouble(
                paid ->
                    paid.income().value().doubleValue()
                        / LAW.minimumWage(paid.period()).doubleValue())
            .sum();
    long people = window.stream().map(paid -> paid.person().iin()).distinct().count();

    assertThat(sum / people / 24).isBetween(1.6, 2.4);
    assertThat(people).isBetween(850L, 990L);
  }
}
