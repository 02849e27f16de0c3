package kz.tirek.recovery;

import java.time.LocalDate;
import java.util.List;
import kz.tirek.common.Money;

/**
 * Instalments that were agreed.
 *
 * @param paid KZT, what came in since
 * @param endedOn null while it holds
 */
public record Plan(
    long id,
    List<Instalment> instalments,
    Money paid,
    String agreedBy,
    LocalDate agreedOn,
    LocalDate endedOn) {

  /** KZT that should have come by the payments up to this one. */
  Money dueUpTo(Instalment last) {
    return instalments.stream()
        .filter(each -> each.number() <= last.number())
        .map(Instalment::amount)
        .reduce(Money.ZERO, Money::plus);
  }

  long misses() {
    return instalments.stream().filter(each -> Boolean.TRUE.equals(each.missed())).count();
  }
}
