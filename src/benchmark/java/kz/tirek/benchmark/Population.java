package kz.tirek.benchmark;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import kz.tirek.common.PaymentKind;
import kz.tirek.law.Calculation;
import kz.tirek.law.SocialPaymentLaw;
import kz.tirek.population.Life;

/**
 * Computes all six payments for a generated population, with progress: {@code mvn -q -Pbenchmark
 * test-compile exec:exec@million}. The same people come out every time, and so do the totals.
 */
public final class Population {
  private static final int PEOPLE = 1_000_000;
  private static final int CHUNK = 50_000;

  /** What was paid of one kind. */
  private record Total(long entitled, BigDecimal gross) {
    static final Total NONE = new Total(0, BigDecimal.ZERO);

    Total plus(Total other) {
      return new Total(entitled + other.entitled, gross.add(other.gross));
    }

    static Total of(Calculation answer) {
      return answer.entitled() ? new Total(1, answer.gross().value()) : NONE;
    }
  }

  private final SocialPaymentLaw law = SocialPaymentLaw.load();
  private final Map<PaymentKind, Total> totals = new EnumMap<>(PaymentKind.class);

  private Population() {}

  public static void main(String[] args) {
    new Population().run();
  }

  private void run() {
    long begin = System.nanoTime();
    for (int from = 0; from < PEOPLE; from += CHUNK) {
      compute(from).forEach((kind, total) -> totals.merge(kind, total, Total::plus));
      double seconds = (System.nanoTime() - begin) / 1e9;
      int done = from + CHUNK;
      System.out.printf(
          Locale.ROOT,
          "%,9d people, %3d %%, %6.1f s, %,.0f calculations a second%n",
          done,
          100L * done / PEOPLE,
          seconds,
          done * 6L / seconds);
    }
    totals.forEach(
        (kind, total) ->
            System.out.printf(
                Locale.ROOT,
                "%-12s %,9d with a right, gross %,20.2f KZT, on average %,12.2f%n",
                kind,
                total.entitled(),
                total.gross(),
                total.gross().doubleValue() / Math.max(total.entitled(), 1)));
  }

  private Map<PaymentKind, Total> compute(int from) {
    return LongStream.range(from, from + (long) CHUNK)
        .parallel()
        .mapToObj(this::totalsOf)
        .reduce(Map.of(), Population::sum);
  }

  private Map<PaymentKind, Total> totalsOf(long number) {
    Life life = Life.of(number);
    Map<PaymentKind, Total> ofPerson = new EnumMap<>(PaymentKind.class);
    for (PaymentKind kind : PaymentKind.values()) {
      ofPerson.put(kind, Total.of(law.calculate(life.asking(kind))));
    }
    return ofPerson;
  }

  private static Map<PaymentKind, Total> sum(
      Map<PaymentKind, Total> one, Map<PaymentKind, Total> other) {
    Map<PaymentKind, Total> sum = new EnumMap<>(PaymentKind.class);
    sum.putAll(one);
    other.forEach((kind, total) -> sum.merge(kind, total, Total::plus));
    return sum;
  }
}
