package kz.tirek.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import kz.tirek.common.PaymentKind;
import kz.tirek.law.Calculation;
import kz.tirek.law.SocialPaymentLaw;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The law pays a population insured as the recipients of 2022 were what the Fund reported to have
 * paid on average (domain.md §1).
 */
class AveragesOf2022Test {
  private static final int PEOPLE = 5_000;
  private static final SocialPaymentLaw LAW = SocialPaymentLaw.load();

  /**
   * A line of the table of the annual report; no participation is published for maternity.
   *
   * @param income mean monthly income, KZT
   * @param payment mean payment, KZT, gross
   */
  record Published(
      PaymentKind kind, Profile profile, Integer months, double income, double payment) {}

  static List<Published> report() {
    return List.of(
        new Published(PaymentKind.DISABILITY, Profile.DISABILITY, 131, 117_963, 37_902),
        new Published(PaymentKind.BREADWINNER, Profile.BREADWINNER, 121, 124_667, 40_854),
        new Published(PaymentKind.JOB_LOSS, Profile.JOB_LOSS, 78, 109_563, 44_896),
        new Published(PaymentKind.MATERNITY, Profile.MATERNITY, null, 188_492, 810_523),
        new Published(PaymentKind.CHILD_CARE, Profile.CHILD_CARE, 48, 94_737, 45_997));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("report")
  void reproducesTheAveragesTheFundPublished(Published published) {
    List<Calculation> paid =
        LongStream.range(0, PEOPLE)
            .mapToObj(number -> Life.of(published.profile(), number).asking(published.kind()))
            .map(LAW::calculate)
            .filter(Calculation::entitled)
            .toList();
    double months = average(paid.stream().mapToDouble(Calculation::participationMonths));
    double income =
        average(paid.stream().mapToDouble(c -> c.averageMonthlyIncome().value().doubleValue()));
    double payment = average(paid.stream().mapToDouble(c -> c.gross().value().doubleValue()));
    print(published, months, income, payment);

    if (published.months() != null) {
      assertThat(months).isCloseTo(published.months(), withinPercentage(2));
    }
    assertThat(income).isCloseTo(published.income(), withinPercentage(2));
    assertThat(payment).isCloseTo(published.payment(), withinPercentage(5));
  }

  private static double average(DoubleStream numbers) {
    return numbers.average().orElseThrow();
  }

  private static void print(Published published, double months, double income, double payment) {
    System.out.printf(
        Locale.ROOT,
        "2022 %-11s months %4s published, %6.1f generated | income %,9.0f, %,9.0f | payment %,9.0f, %,9.0f (%+.1f %%)%n",
        published.kind(),
        published.months() == null ? "–" : published.months(),
        months,
        published.income(),
        income,
        published.payment(),
        payment,
        (payment / published.payment() - 1) * 100);
  }
}
