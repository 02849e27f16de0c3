package kz.tirek.benchmark;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Cases per second of one round of each path, run right after one another. */
record Pair(double floor, double real) {

  double ratio() {
    return real / floor;
  }

  static String summary(List<Pair> pairs, int cases) {
    return """

        Cases per second, %d rounds of %d cases   median    min    max
          whole automatic path                  %s
          floor: same processes, no work        %s
          ratio                                 %s
        """
        .formatted(
            pairs.size(),
            cases,
            line(pairs, Pair::real, "%8.1f %6.1f %6.1f"),
            line(pairs, Pair::floor, "%8.1f %6.1f %6.1f"),
            line(pairs, Pair::ratio, "%8.2f %6.2f %6.2f"));
  }

  private static String line(List<Pair> pairs, ToDoubleFunction<Pair> figure, String format) {
    double[] sorted = pairs.stream().mapToDouble(figure).sorted().toArray();
    int n = sorted.length;
    double median = (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    return format.formatted(median, sorted[0], sorted[n - 1]);
  }

  @Override
  public String toString() {
    return "floor %.1f, real %.1f cases/s, ratio %.2f".formatted(floor, real, ratio());
  }
}
