package kz.tirek.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Jobs one after another with gaps between them, now and then a second job beside. */
final class Careers {
  private static final int COMING_OF_AGE = 18;
  private static final double WITHOUT_WORK = 0.06;
  private static final double EMPLOYED_FROM_THE_START = 0.75;
  private static final double SECOND_JOB = 0.06;
  private static final double MEAN_MONTHS_IN_A_JOB = 30;
  private static final double MEAN_GAP = 5;

  /** Median 2.1 and a mean of 2.4 minimum wages: with the gaps, the incomes of 2022. */
  private static final double MEDIAN_WAGES = 2.1;

  private static final double SPREAD = 0.5;
  private static final double LEAST_WAGES = 1;
  private static final double MOST_WAGES = 7;
  private static final List<String> POSITIONS =
      List.of(
          "Есепші", "Маман", "Инженер", "Сатушы", "Жүргізуші", "Мұғалім", "Мейіргер", "Оператор");

  private final Random random;
  private final LabourMarket market;
  private final YearMonth begin;
  private final YearMonth thisMonth;

  Careers(Random random, LabourMarket market, LocalDate today) {
    this.random = random;
    this.market = market;
    this.begin = Wages.firstPeriod(today);
    this.thisMonth = YearMonth.from(today);
  }

  List<Job> of(Inhabitant person) {
    return market
        .ownBusinessOf(person)
        .map(business -> List.of(ownBusiness(business, start(person))))
        .orElseGet(
            () -> random.nextDouble() < WITHOUT_WORK ? List.of() : employment(start(person)));
  }

  private YearMonth start(Inhabitant person) {
    YearMonth grownUp = YearMonth.from(person.birthDate()).plusYears(COMING_OF_AGE);
    YearMonth start =
        random.nextDouble() < EMPLOYED_FROM_THE_START
            ? begin.minusMonths(random.nextInt(60))
            : begin.plusMonths(random.nextInt(36));
    return start.isBefore(grownUp) ? grownUp : start;
  }

  private Job ownBusiness(Employer business, YearMonth from) {
    return new Job(business, "Жеке кәсіпкер", from, null, LEAST_WAGES + random.nextDouble());
  }

  private List<Job> employment(YearMonth start) {
    List<Job> jobs = new ArrayList<>();
    YearMonth from = start;
    while (!from.isAfter(thisMonth)) {
      Job job = job(from, lastMonth(from));
      jobs.add(job);
      if (random.nextDouble() < SECOND_JOB) {
        jobs.add(job(from, job.to()));
      }
      if (job.to() == null) {
        break;
      }
      from = job.to().plusMonths(2 + exponential(MEAN_GAP));
    }
    return jobs;
  }

  private Job job(YearMonth from, YearMonth to) {
    double wages = MEDIAN_WAGES * Math.exp(SPREAD * random.nextGaussian());
    return new Job(
        market.company(),
        POSITIONS.get(random.nextInt(POSITIONS.size())),
        from,
        to,
        Math.min(MOST_WAGES, Math.max(LEAST_WAGES, wages)));
  }

  /** Null when the job still lasts; a job from before the window reaches into it. */
  private YearMonth lastMonth(YearMonth from) {
    YearMonth seen = from.isBefore(begin) ? begin : from;
    YearMonth last = seen.plusMonths(exponential(MEAN_MONTHS_IN_A_JOB));
    return last.isBefore(thisMonth) ? last : null;
  }

  private long exponential(double mean) {
    return Math.round(-Math.log(1 - random.nextDouble()) * mean);
  }
}
