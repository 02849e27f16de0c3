package kz.tirek.law;

import static kz.tirek.law.ParameterKey.INDEXATION;
import static kz.tirek.law.ParameterKey.INDEXATION_BASE;
import static kz.tirek.law.ParameterKey.INDEXED_PAYMENTS;

import java.time.LocalDate;
import java.util.List;
import kz.tirek.common.Money;

/** Raises of payments that were assigned before the day of the raise (domain.md §2). */
final class Indexation {

  /** What a raise is counted from. */
  enum Base {
    PAID_AMOUNT,
    EXACT_AMOUNT
  }

  private final List<Provision> raises;
  private final Provision base;

  Indexation(Facts facts) {
    LocalDate risk = facts.input().riskDate();
    Parameters parameters = facts.parameters();
    base = parameters.on(INDEXATION_BASE, risk);
    raises =
        parameters.on(INDEXED_PAYMENTS, risk).names(facts.input().payment())
            ? parameters.get(INDEXATION).after(risk)
            : List.of();
  }

  Provision base() {
    return base;
  }

  List<Provision> upTo(LocalDate day) {
    return raises.stream().filter(raise -> !raise.from().isAfter(day)).toList();
  }

  List<Provision> within(LocalDate after, LocalDate until) {
    return raises.stream()
        .filter(raise -> raise.from().isAfter(after))
        .filter(raise -> until == null || !raise.from().isAfter(until))
        .toList();
  }

  Fraction raise(Money paid, Fraction exact, Provision raise) {
    Fraction from = base.choice(Base.class) == Base.PAID_AMOUNT ? Fraction.of(paid.value()) : exact;
    return from.times(Fraction.ONE.plus(raise.number()));
  }
}
