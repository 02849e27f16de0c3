package kz.tirek.benchmark;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.tirek.deadlines.WorkingDays;
import kz.tirek.runs.PaymentRun;
import kz.tirek.runs.PaymentRuns;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A run over 1.2 million awards that were paid the month before, from its approval to its last
 * order, next to one plain {@code INSERT … SELECT} of as many order rows into a table like that of
 * the orders. Both in each round; what counts is the ratio.
 */
public final class PaymentRunBenchmark {
  private static final int AWARDS = Integer.getInteger("benchmark.awards", 1_200_000);
  private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 3);

  private final JdbcClient database;
  private final PaymentRuns runs;
  private final YearMonth month = YearMonth.now(WorkingDays.ZONE);

  private PaymentRunBenchmark(ConfigurableApplicationContext tirek) {
    database = tirek.getBean(JdbcClient.class);
    runs = tirek.getBean(PaymentRuns.class);
  }

  public static void main(String[] args) throws Exception {
    EngineAlone.measure(tirek -> new PaymentRunBenchmark(tirek).run());
  }

  private void run() throws Exception {
    new ManyAwards(database).put(AWARDS);
    List<double[]> rounds = new ArrayList<>();
    for (int round = 1; round <= ROUNDS; round++) {
      double[] seconds = round();
      System.out.printf(
          "round %d: plain %.2f s, preview %.2f s, run %.2f s, ratio %.2f, heap %d MB%n",
          round, seconds[0], seconds[1], seconds[2], seconds[2] / seconds[0], EngineAlone.heap());
      rounds.add(seconds);
    }
    rounds.sort(Comparator.comparingDouble(round -> round[2] / round[0]));
    double[] median = rounds.get(rounds.size() / 2);
    System.out.printf(
        "%n%,d awards: plain %.2f s, run %.2f s, %.0f orders/s, ratio %.2f (%.2f to %.2f)%n",
        AWARDS,
        median[0],
        median[2],
        AWARDS / median[2],
        median[2] / median[0],
        rounds.get(0)[2] / rounds.get(0)[0],
        rounds.get(ROUNDS - 1)[2] / rounds.get(ROUNDS - 1)[0]);
  }

  /** Seconds of the plain statement, of the preview and of the run. */
  private double[] round() throws Exception {
    paidTheMonthBefore();
    double plain = EngineAlone.seconds(this::plain);
    database.sql("DROP TABLE plain_order").update();
    database.sql("CHECKPOINT").update();
    double preview = EngineAlone.seconds(() -> runs.ask(month, "one"));
    String id = runs.all().get(0).id();
    double run =
        EngineAlone.seconds(
            () -> {
              runs.decide(id, true, null, "two");
              awaitState(id, PaymentRun.State.ORDERED);
            });
    requireComplete(id);
    return new double[] {plain, preview, run};
  }

  /** Each award has its order of the month before, as long as it was not suspended. */
  private void paidTheMonthBefore() {
    database
        .sql("TRUNCATE payment_order, payment_order_line, payment_file, payment_run CASCADE")
        .update();
    database
        .sql(
            """
            INSERT INTO payment_order (id, award_id, case_number, month, attempt, recipient, iban,
              gross, pension, status, created_at, told_at, determination_id)
            SELECT a.id || '-0', a.id, a.case_number, :before, 1, a.payee, a.iban, p.gross,
              p.pension, 'PAID', now() - interval '1 month', now(), d.id
            FROM award a JOIN determination d ON d.award_id = a.id
            JOIN award_period p ON p.determination_id = d.id
            WHERE a.status = 'ACTIVE' ORDER BY a.id
            """)
        .param("before", month.minusMonths(1).atDay(1))
        .update();
    database
        .sql(
            """
            INSERT INTO payment_order_line (order_id, month, gross, pension)
            SELECT id, month, gross, pension FROM payment_order ORDER BY id
            """)
        .update();
    database.sql("CREATE TABLE plain_order (LIKE payment_order INCLUDING ALL)").update();
    database.sql("VACUUM ANALYZE").update();
    database.sql("CHECKPOINT").update();
  }

  private void plain() {
    database
        .sql(
            """
            INSERT INTO plain_order (id, award_id, case_number, month, attempt, recipient, iban,
              gross, pension, status, created_at, determination_id, file_id)
            SELECT id || '-1', award_id, case_number, :month, 1, recipient, iban, gross, pension,
              'READY', now(), determination_id, 'FILE'
            FROM payment_order
            """)
        .param("month", month.atDay(1))
        .update();
  }

  private void awaitState(String id, PaymentRun.State state) throws InterruptedException {
    while (runs.required(id).state() != state) {
      Thread.sleep(10);
    }
  }

  /** One order for each of last month's, of the same sum. */
  private void requireComplete(String id) {
    boolean complete =
        database
            .sql(
                """
                SELECT now.count = before.count AND now.sum = before.sum
                FROM (SELECT count(*), sum(gross) FROM payment_order WHERE month = :month) now,
                  (SELECT count(*), sum(gross) FROM payment_order WHERE month < :month) before
                """)
            .param("month", month.atDay(1))
            .query(Boolean.class)
            .single();
    if (!complete) {
      throw new IllegalStateException(id + " is incomplete");
    }
  }
}
