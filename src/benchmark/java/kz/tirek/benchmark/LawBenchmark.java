package kz.tirek.benchmark;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Sex;
import kz.tirek.law.Calculation;
import kz.tirek.law.CalculationInput;
import kz.tirek.law.Contribution;
import kz.tirek.law.Person;
import kz.tirek.law.SocialPaymentLaw;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * One calculation, in microseconds and bytes, then a million of them on all cores: {@code mvn -q
 * -Pbenchmark test-compile exec:exec@law}.
 */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
public class LawBenchmark {
  private static final double AIM_MICROSECONDS = 20;
  private static final int MILLION = 1_000_000;
  private static final int QUESTIONS = 64;

  /** Time on the processor, which a machine that is busy with other work does not stretch. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Processor {
    public long nanoseconds;
    public long calculations;
    private long begin;

    @Setup(Level.Iteration)
    public void start() {
      begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @TearDown(Level.Iteration)
    public void stop() {
      nanoseconds = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;
    }
  }

  @Param({"DISABILITY", "BREADWINNER", "JOB_LOSS", "MATERNITY", "CHILD_CARE"})
  private PaymentKind payment;

  @Param({"24", "240"})
  private int months;

  private final SocialPaymentLaw law = SocialPaymentLaw.load();
  private List<CalculationInput> questions;
  private int next;

  @Setup
  public void ask() {
    questions = IntStream.range(0, QUESTIONS).mapToObj(this::question).toList();
  }

  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.MICROSECONDS)
  public Calculation one(Processor processor) {
    processor.calculations++;
    next = (next + 1) % QUESTIONS;
    return answer(next);
  }

  private CalculationInput question(int number) {
    LocalDate risk = LocalDate.of(2025, 2, 1).plusDays(number);
    List<Contribution> paid = new ArrayList<>();
    for (int back = 1; back <= months; back++) {
      YearMonth month = YearMonth.from(risk).minusMonths(back);
      BigDecimal amount = BigDecimal.valueOf(350_000L + number * 100L + back, 2);
      paid.add(
          new Contribution(month, "050140001238", null, amount, month.plusMonths(1).atDay(5)));
    }
    Person person = new Person(LocalDate.of(1985, 2, 1), Sex.F);
    LocalDate until = risk.plusYears(1);
    return new CalculationInput(
        payment, risk, risk, person, paid, null, 65, 2, 126, 2, until);
  }

  /** Runs the benchmark and holds its figures against the aim. */
  public static void main(String[] args) throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(LawBenchmark.class.getName())
                    .addProfiler(GCProfiler.class)
                    .build())
            .run();
    for (RunResult result : results) {
      Map<String, Result> also = result.getSecondaryResults();
      double processor =
          also.get("nanoseconds").getScore() / also.get("calculations").getScore() / 1000;
      System.out.printf(
          Locale.ROOT,
          "%-12s %3s months: %7.2f µs by the clock, %6.2f µs of processor = %.2f of the aim of %.0f µs, %,.0f bytes%n",
          result.getParams().getParam("payment"),
          result.getParams().getParam("months"),
          result.getPrimaryResult().getScore(),
          processor,
          processor / AIM_MICROSECONDS,
          AIM_MICROSECONDS,
          also.get("gc.alloc.rate.norm").getScore());
    }
    aMillionInParallel();
  }

  private static void aMillionInParallel() {
    LawBenchmark benchmark = new LawBenchmark();
    benchmark.payment = PaymentKind.JOB_LOSS;
    benchmark.months = 240;
    benchmark.ask();
    for (String round : List.of("warming up", "measured")) {
      long begin = System.nanoTime();
      long entitled =
          IntStream.range(0, MILLION)
              .parallel()
              .filter(i -> benchmark.answer(i).entitled())
              .count();
      System.out.printf(
          Locale.ROOT,
          "a million of 240 months in parallel, %s: %.1f s on %d cores, %,d with a right%n",
          round,
          (System.nanoTime() - begin) / 1e9,
          Runtime.getRuntime().availableProcessors(),
          entitled);
    }
  }

  private Calculation answer(int number) {
    return law.calculate(questions.get(number % QUESTIONS));
  }
}
