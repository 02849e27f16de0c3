package kz.tirek.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import kz.tirek.common.Iin;
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Region;
import kz.tirek.common.Sex;

/** Who of the population applies for what: nobody twice, and to the branch that is wanted. */
final class Cast {
  /** So long the last job of an employee has lasted at least, months. */
  private static final int SETTLED = 8;

  /** So many months of contributions give three months of payment for a lost job. */
  private static final int INSURED_WELL = 24;

  private static final int INSURED_LATELY = 10;
  private static final int WINDOW = 24;

  private final LocalDate today;
  private final YearMonth thisMonth;
  private final List<Inhabitant> free;
  private final Map<Iin, Set<YearMonth>> paid = new HashMap<>();
  private final Places places;

  Cast(Population population, long seed) {
    this.today = population.today();
    this.thisMonth = YearMonth.from(today);
    this.free = new ArrayList<>(population.people());
    this.places = new Places(new Random(seed));
    population
        .contributions()
        .forEach(
            one ->
                paid.computeIfAbsent(one.person().iin(), iin -> new HashSet<>()).add(one.period()));
  }

  /** Somebody who may apply for the payment at the branch. */
  Inhabitant applicant(PaymentKind payment, Region branch) {
    return take(suited(payment), branch);
  }

  /** Somebody insured, of an age to have grown-up children. */
  Inhabitant breadwinner() {
    return take(person -> isAged(person, 40, 58) && isInsured(person), free.get(0).region());
  }

  private Predicate<Inhabitant> suited(PaymentKind payment) {
    return switch (payment) {
      case MATERNITY ->
          person -> person.sex() == Sex.F && isAged(person, 20, 44) && isEmployee(person);
      case ADOPTION -> person -> isAged(person, 26, 50) && isEmployee(person);
      case CHILD_CARE -> person -> isAged(person, 20, 45) && isInsured(person);
      case DISABILITY -> person -> isAged(person, 25, 55) && isInsured(person);
      case BREADWINNER -> person -> isAged(person, 38, 58);
      case JOB_LOSS -> person -> isAged(person, 22, 57) && lostJob(person);
    };
  }

  private Inhabitant take(Predicate<Inhabitant> suited, Region branch) {
    Inhabitant taken =
        free.stream()
            .filter(suited)
            .filter(person -> person.region() == branch)
            .findFirst()
            .or(() -> free.stream().filter(suited).findFirst())
            .orElseThrow(() -> new IllegalStateException("Too few people live in the demo"));
    free.remove(taken);
    return taken.region() == branch ? taken : taken.livingIn(branch, places.address(branch));
  }

  private boolean isAged(Inhabitant person, int from, int to) {
    int age = person.birthDate().until(today).getYears();
    return age >= from && age <= to;
  }

  private boolean isEmployee(Inhabitant person) {
    return person.jobs().stream()
        .filter(job -> !job.employer().id().value().equals(person.iin().value()))
        .anyMatch(job -> job.covers(thisMonth) && job.covers(thisMonth.minusMonths(SETTLED)));
  }

  private boolean isInsured(Inhabitant person) {
    return isEmployee(person) && monthsPaidLately(person) >= INSURED_LATELY;
  }

  private boolean lostJob(Inhabitant person) {
    return person.jobs().stream().noneMatch(job -> job.covers(thisMonth.minusMonths(1)))
        && monthsPaidLately(person) > 0
        && paid.get(person.iin()).size() >= INSURED_WELL;
  }

  private long monthsPaidLately(Inhabitant person) {
    YearMonth windowBegins = thisMonth.minusMonths(WINDOW);
    return paid.getOrDefault(person.iin(), Set.of()).stream()
        .filter(month -> !month.isBefore(windowBegins))
        .count();
  }
}
