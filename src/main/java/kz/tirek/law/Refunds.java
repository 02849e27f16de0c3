package kz.tirek.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** What of a history counts: penalties never do, and what was refunded no longer does. */
final class Refunds {
  private static final Comparator<Contribution> LAST_RECEIVED_FIRST =
      Comparator.comparing(
          Contribution::receivedOn,
          Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()).reversed());

  private Refunds() {}

  static List<Contribution> takenOut(List<Contribution> history) {
    if (isPlain(history)) {
      return history;
    }
    List<Contribution> left =
        new ArrayList<>(
            history.stream()
                .filter(c -> c.kind() == Contribution.Kind.CONTRIBUTION)
                .sorted(LAST_RECEIVED_FIRST)
                .toList());
    history.stream()
        .filter(c -> c.kind() == Contribution.Kind.REFUND)
        .forEach(refund -> takeOut(refund, left));
    return left;
  }

  private static boolean isPlain(List<Contribution> history) {
    for (Contribution contribution : history) {
      if (contribution.kind() != Contribution.Kind.CONTRIBUTION) {
        return false;
      }
    }
    return true;
  }

  /**
   * First from what came on the day the refund names. What was paid twice came last, so that else
   * the last received is refunded first.
   */
  private static void takeOut(Contribution refund, List<Contribution> left) {
    BigDecimal rest = sumOf(refund);
    if (refund.receivedOn() != null) {
      rest = takeOut(refund, rest, left, c -> refund.receivedOn().equals(c.receivedOn()));
    }
    takeOut(refund, rest, left, c -> true);
    left.removeIf(contribution -> sumOf(contribution).signum() == 0);
  }

  private static BigDecimal takeOut(
      Contribution refund,
      BigDecimal wanted,
      List<Contribution> left,
      Predicate<Contribution> meant) {
    BigDecimal rest = wanted;
    for (int i = 0; i < left.size() && rest.signum() > 0; i++) {
      Contribution paid = left.get(i);
      if (isFor(refund, paid) && meant.test(paid)) {
        BigDecimal part = rest.min(sumOf(paid));
        left.set(i, reduced(paid, part));
        rest = rest.subtract(part);
      }
    }
    return rest;
  }

  private static boolean isFor(Contribution refund, Contribution paid) {
    YearMonth period = refund.period();
    return period.equals(paid.period())
        && refund.payer().equals(paid.payer())
        && (refund.amount() == null) == (paid.amount() == null);
  }

  private static BigDecimal sumOf(Contribution contribution) {
    return contribution.amount() == null ? contribution.income() : contribution.amount();
  }

  private static Contribution reduced(Contribution paid, BigDecimal by) {
    return new Contribution(
        paid.period(),
        paid.payer(),
        paid.income() == null ? null : paid.income().subtract(by),
        paid.amount() == null ? null : paid.amount().subtract(by),
        paid.receivedOn());
  }
}
