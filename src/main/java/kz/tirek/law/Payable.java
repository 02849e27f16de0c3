package kz.tirek.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.tirek.common.Money;

/**
 * Turns exact amounts into what is paid, period by period: rounded at the last step, and indexed
 * where awards that are already running are indexed.
 */
final class Payable {
  private final Workings workings;
  private final LastStep lastStep;
  private final Indexation indexation;
  private final List<Period> periods = new ArrayList<>();

  Payable(Facts facts, Workings workings) {
    this.workings = workings;
    this.lastStep = new LastStep(facts);
    this.indexation = new Indexation(facts);
  }

  /** The grant that lasts as long as the stretches, which are in order of time. */
  Grant grant(List<Stretch> stretches) {
    stretches.forEach(this::add);
    return new Grant(List.copyOf(periods), periods.get(periods.size() - 1).until());
  }

  private void add(Stretch stretch) {
    Fraction amount = stretch.amount();
    for (Provision past : indexation.upTo(stretch.from())) {
      amount = indexation.raise(lastStep.round(amount), amount, past);
    }
    List<Provision> ahead = indexation.within(stretch.from(), stretch.until());
    LocalDate from = stretch.from();
    PeriodReason reason = stretch.reason();
    Phrase how = stretch.how();
    List<Provision> used = stretch.used();
    for (Provision next : ahead) {
      Money before = lastStep.round(amount);
      close(from, next.from().minusDays(1), before, reason, how, used);
      amount = indexation.raise(before, amount, next);
      from = next.from();
      reason = PeriodReason.INDEXED;
      how = Phrase.of("period.INDEXED", before, next.number());
      used = List.of(next, indexation.base());
    }
    close(from, stretch.until(), lastStep.round(amount), reason, how, used);
  }

  private void close(
      LocalDate from,
      LocalDate until,
      Money gross,
      PeriodReason reason,
      Phrase how,
      List<Provision> used) {
    List<Provision> all = new ArrayList<>(used);
    all.add(lastStep.rounding());
    workings.step(periods.isEmpty() ? "GROSS" : reason.name(), gross, how, all);
    if (periods.isEmpty()) {
      lastStep.explain(gross, workings);
    }
    Money pension = lastStep.pension(gross);
    periods.add(new Period(from, until, gross, pension, gross.minus(pension), reason, how));
  }
}
