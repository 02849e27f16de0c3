package kz.tirek.benchmark;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** One round of each path, run right after one another. */
record Pair(Round floor, Round real) {

  double ratio() {
    return real.casesPerSecond() / floor.casesPerSecond();
  }

  double cpuRatio() {
    return floor.cpuMillisPerCase() / real.cpuMillisPerCase();
  }

  static String summary(List<Pair> pairs) {
    return """

        %d rounds of %d cases                     median    min    max
          cases/s, whole automatic path         %s
          cases/s, floor (no work in it)        %s
          ratio                                 %s
          CPU ms a case, whole automatic path   %s
          CPU ms a case, floor                  %s
          ratio by CPU                          %s
        """
        .formatted(
            pairs.size(),
            pairs.get(0).real.cases(),
            line(pairs, pair -> pair.real.casesPerSecond(), "%8.1f %6.1f %6.1f"),
            line(pairs, pair -> pair.floor.casesPerSecond(), "%8.1f %6.1f %6.1f"),
            line(pairs, Pair::ratio, "%8.2f %6.2f %6.2f"),
            line(pairs, pair -> pair.real.cpuMillisPerCase(), "%8.1f %6.1f %6.1f"),
            line(pairs, pair -> pair.floor.cpuMillisPerCase(), "%8.1f %6.1f %6.1f"),
            line(pairs, Pair::cpuRatio, "%8.2f %6.2f %6.2f"));
  }

  private static String line(List<Pair> pairs, ToDoubleFunction<Pair> figure, String format) {
    double[] sorted = pairs.stream().mapToDouble(figure).sorted().toArray();
    int n = sorted.length;
    double median = (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    return format.formatted(median, sorted[0], sorted[n - 1]);
  }

  @Override
  public String toString() {
    return "floor %.1f, real %.1f cases/s, ratio %.2f; CPU %.0f and %.0f ms a case, ratio %.2f"
        .formatted(
            floor.casesPerSecond(),
            real.casesPerSecond(),
            ratio(),
            floor.cpuMillisPerCase(),
            real.cpuMillisPerCase(),
            cpuRatio());
  }
}
