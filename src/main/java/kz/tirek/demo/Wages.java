package kz.tirek.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import kz.tirek.common.Money;
import kz.tirek.law.SocialPaymentLaw;

/** What payers paid for their people, month by month, as far as it was received by today. */
final class Wages {
  private static final int MONTHS = 48;
  private static final double UNPAID_MONTH = 0.02;
  private static final double MONTHLY_CHANGE = 0.03;
  private static final int HIGHEST_BASE = 7;

  private static final Comparator<PaidMonth> ORDER =
      Comparator.comparing(PaidMonth::period)
          .thenComparing(paid -> paid.employer().id().value())
          .thenComparing(paid -> paid.person().iin().value());

  private final Random random;
  private final SocialPaymentLaw law;
  private final LocalDate today;

  Wages(Random random, SocialPaymentLaw law, LocalDate today) {
    this.random = random;
    this.law = law;
    this.today = today;
  }

  static YearMonth firstPeriod(LocalDate today) {
    return YearMonth.from(today).minusMonths(MONTHS);
  }

  List<PaidMonth> paidTo(List<Inhabitant> people) {
    List<PaidMonth> paid = new ArrayList<>();
    for (Inhabitant person : people) {
      for (Job job : person.jobs()) {
        months(person, job, paid);
      }
    }
    paid.sort(ORDER);
    return List.copyOf(paid);
  }

  private void months(Inhabitant person, Job job, List<PaidMonth> paid) {
    YearMonth first = firstPeriod(today);
    for (YearMonth month = first;
        month.isBefore(YearMonth.from(today));
        month = month.plusMonths(1)) {
      LocalDate receivedOn = month.plusMonths(1).atDay(job.employer().payDay());
      boolean unpaid = random.nextDouble() < UNPAID_MONTH;
      double change = 1 + MONTHLY_CHANGE * random.nextGaussian();
      if (job.covers(month) && !unpaid && !receivedOn.isAfter(today)) {
        Money income = income(month, job.wages() * change);
        paid.add(
            new PaidMonth(
                person, job.employer(), month, income, contribution(month, income), receivedOn));
      }
    }
  }

  /** In whole tenge. */
  private Money income(YearMonth month, double wages) {
    BigDecimal bounded = BigDecimal.valueOf(Math.min(HIGHEST_BASE, Math.max(1, wages)));
    return new Money(law.minimumWage(month).multiply(bounded).setScale(0, RoundingMode.HALF_UP));
  }

  private Money contribution(YearMonth month, Money income) {
    return Money.rounded(income.value().multiply(law.contributionRate(month)));
  }
}
