package kz.tirek.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.tirek.common.PaymentKind;
import kz.tirek.indexation.Indexation;
import kz.tirek.indexation.Indexations;
import kz.tirek.indexation.NewIndexation;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An indexation of 160,000 awards, from its approval to its end, next to the plain statements that
 * change as many amounts where they stand and add a row for each. Both in each round, on fresh
 * rows; what counts is the ratio.
 */
public final class IndexationBenchmark {
  private static final int AWARDS = Integer.getInteger("benchmark.awards", 160_000);
  private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 5);
  private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

  private final ConfigurableApplicationContext tirek;
  private final JdbcClient database;
  private final ManyAwards awards;

  private IndexationBenchmark(ConfigurableApplicationContext tirek) {
    this.tirek = tirek;
    database = tirek.getBean(JdbcClient.class);
    awards = new ManyAwards(database);
  }

  public static void main(String[] args) throws Exception {
    EngineAlone.measure(tirek -> new IndexationBenchmark(tirek).run());
  }

  private void run() throws Exception {
    round();
    List<double[]> rounds = new ArrayList<>();
    for (int round = 1; round <= ROUNDS; round++) {
      double[] seconds = round();
      rounds.add(seconds);
      System.out.printf(
          "round %d: plain %.2f s, indexation %.2f s, ratio %.2f; heap after collection %d MB%n",
          round, seconds[0], seconds[1], seconds[1] / seconds[0], EngineAlone.heap());
    }
    rounds.sort(Comparator.comparingDouble(seconds -> seconds[1] / seconds[0]));
    double[] median = rounds.get(ROUNDS / 2);
    System.out.printf(
        "%n%,d awards: plain %.2f s, indexation %.2f s, %.0f awards/s, ratio %.2f (%.2f to %.2f)%n",
        AWARDS,
        median[0],
        median[1],
        AWARDS / median[1],
        median[1] / median[0],
        rounds.get(0)[1] / rounds.get(0)[0],
        rounds.get(ROUNDS - 1)[1] / rounds.get(ROUNDS - 1)[0]);
  }

  /** Seconds of the plain statements and of the indexation. */
  private double[] round() throws Exception {
    awards.put(AWARDS);
    double plain = EngineAlone.seconds(this::plain);
    awards.put(AWARDS);
    Indexations indexations = tirek.getBean(Indexations.class);
    String id =
        indexations
            .ask(
                new NewIndexation(
                    null,
                    List.of(PaymentKind.DISABILITY, PaymentKind.BREADWINNER),
                    "3",
                    DAY,
                    "Benchmark",
                    null),
                "one")
            .id();
    double indexation =
        EngineAlone.seconds(
            () -> {
              indexations.decide(id, true, null, "two");
              while (indexations.required(id).state() != Indexation.State.DONE) {
                Thread.sleep(10);
              }
            });
    if (indexations.required(id).changed() != AWARDS) {
      throw new IllegalStateException(indexations.required(id) + " is incomplete");
    }
    return new double[] {plain, indexation};
  }

  private void plain() {
    tirek
        .getBean(TransactionTemplate.class)
        .executeWithoutResult(
            status -> {
              for (String table : List.of("award_entitlement", "award_period")) {
                database
                    .sql(
                        "UPDATE "
                            + table
                            + " SET gross = round(gross * 1.03, 2),"
                            + " pension = round(pension * 1.03, 2)")
                    .update();
              }
              database
                  .sql(
                      """
                      INSERT INTO determination (award_id, kind, ground, effective_on, cause,
                        calculation_id, made_at)
                      SELECT award_id, 'RECALCULATE', 'INDEXED', date '2026-07-01', 'X-PLAIN',
                        calculation_id, now()
                      FROM determination
                      """)
                  .update();
            });
  }
}
