package kz.tirek.web;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.tirek.common.FieldError;
import kz.tirek.law.CalculationInput;
import kz.tirek.law.Contribution;

/** Contributions of months that have not come: only the clock knows, and the law has none. */
final class FutureMonths {
  private FutureMonths() {}

  static List<FieldError> in(CalculationInput input, YearMonth now) {
    List<Contribution> contributions = Optional.ofNullable(input.contributions()).orElse(List.of());
    return IntStream.range(0, contributions.size())
        .filter(i -> isAfter(now, contributions.get(i)))
        .mapToObj(
            i ->
                new FieldError(
                    "contributions[" + i + "].period",
                    "PERIOD_IN_FUTURE",
                    "The month has not come yet"))
        .toList();
  }

  private static boolean isAfter(YearMonth now, Contribution contribution) {
    return contribution != null
        && contribution.period() != null
        && contribution.period().isAfter(now);
  }
}
