package kz.tirek.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kz.tirek.common.Iin;
import kz.tirek.law.SocialPaymentLaw;

/**
 * A made-up country in small: the same seed, size and day give the same people, jobs and
 * contributions. Incomes and gaps follow the means of 2022 (domain.md §1).
 *
 * @param contributions of at most 48 months, in the order of period, payer and person
 */
public record Population(
    LocalDate today,
    List<Inhabitant> people,
    List<Employer> employers,
    List<PaidMonth> contributions) {

  /**
   * @param people how many
   * @param today the day of the newest contribution received, inclusive
   */
  public static Population generate(long seed, int people, LocalDate today, SocialPaymentLaw law) {
    Random random = new Random(seed);
    Numbers numbers = new Numbers(random);
    People born = new People(random, numbers, today);
    List<Inhabitant> jobless = Stream.generate(born::next).limit(people).toList();
    LabourMarket market = LabourMarket.of(jobless, random, numbers);
    Careers careers = new Careers(random, market, today);
    List<Inhabitant> working =
        jobless.stream().map(person -> person.working(careers.of(person))).toList();
    return new Population(
        today, working, market.employers(), new Wages(random, law, today).paidTo(working));
  }

  /** Contributions of one person, oldest period first. */
  public List<PaidMonth> contributionsOf(Iin iin) {
    return contributions.stream().filter(paid -> paid.person().iin().equals(iin)).toList();
  }
}
