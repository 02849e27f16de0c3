package kz.tirek.indexation;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.tirek.EngineRole;
import kz.tirek.OwnJvm;
import kz.tirek.common.PaymentKind;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;

/** A Tirek in a JVM of its own that indexes awards until it is killed or done. */
final class KilledIndexation implements AutoCloseable {
  static final int AWARDS = 12_000;
  private static final String GOES_ON = "goes on from ";
  private static final String TOTALS = "totals ";

  private final OwnJvm jvm;

  private KilledIndexation(OwnJvm jvm) {
    this.jvm = jvm;
  }

  static KilledIndexation start(String database) throws IOException {
    return new KilledIndexation(OwnJvm.start(KilledIndexation.class, database));
  }

  /** Waits until it works; so many awards were done before. */
  int goesOnFrom() throws InterruptedException {
    return Integer.parseInt(jvm.says(GOES_ON));
  }

  /** Waits for its end: awards, determinations, periods due, their sums. */
  String totals() throws InterruptedException {
    return jvm.says(TOTALS);
  }

  @Override
  public void close() {
    jvm.close();
  }

  /** What the JVM does. */
  public static void main(String[] args) throws InterruptedException {
    String password = UUID.randomUUID().toString();
    try (ConfigurableApplicationContext tirek =
        new SpringApplicationBuilder(EngineRole.class)
            .profiles("engine")
            .run(
                "--server.port=0",
                "--spring.datasource.url=" + args[0],
                "--spring.datasource.username=postgres",
                "--tirek.admin.password=" + password,
                "--tirek.worker.password=" + password,
                "--tirek.indexation.chunk=20",
                // Jobs of the killed one are taken over at once.
                "--camunda.bpm.job-execution.lock-time-in-millis=1000")) {
      Indexations indexations = tirek.getBean(Indexations.class);
      if (indexations.all().isEmpty()) {
        begin(tirek, indexations);
      }
      Indexation found = indexations.all().get(0);
      System.out.println(GOES_ON + found.done());
      while (isGoingOn(indexations, found.id())) {
        Thread.sleep(50);
      }
      System.out.println(TOTALS + totals(tirek.getBean(JdbcClient.class)));
    }
    System.exit(0);
  }

  /** Also while the database is away. */
  private static boolean isGoingOn(Indexations indexations, String id) {
    try {
      return indexations.required(id).state() != Indexation.State.DONE;
    } catch (DataAccessException | TransactionException away) {
      return true;
    }
  }

  private static void begin(ConfigurableApplicationContext tirek, Indexations indexations) {
    IdentityService identity = tirek.getBean(IdentityService.class);
    for (String user : List.of("one", "two")) {
      identity.saveUser(identity.newUser(user));
      identity.createMembership(user, "accountant");
    }
    JdbcClient jdbc = tirek.getBean(JdbcClient.class);
    jdbc.sql(
            """
            WITH n AS (SELECT to_char(generate_series(1, :count), 'FM00000') AS n), a AS (
              INSERT INTO award (id, case_number, payment, iin, payee, iban, region, status,
                one_off, right_from, assigned_at)
              SELECT 'AG-' || n, 'G-' || n, 'DISABILITY', '940418400000', 'Payee',
                'KZ699990000000000001', 'KZ-75', 'ACTIVE', false, '2022-01-10', now() FROM n
              RETURNING id
            ), d AS (
              INSERT INTO determination (award_id, kind, effective_on, calculation_id, made_at)
              SELECT id, 'ASSIGN', '2022-01-10', 0, now() FROM a RETURNING id
            ), e AS (
              INSERT INTO award_entitlement (determination_id, from_date, gross, pension, reason)
              SELECT id, '2022-01-10', 40000, 4000, 'ASSIGNED' FROM d
            )
            INSERT INTO award_period (determination_id, from_date, gross, pension, reason)
            SELECT id, '2022-01-10', 40000, 4000, 'ASSIGNED' FROM d
            """)
        .param("count", AWARDS)
        .update();
    String id =
        indexations
            .ask(
                new NewIndexation(
                    null,
                    List.of(PaymentKind.DISABILITY),
                    "3",
                    LocalDate.of(2023, 7, 1),
                    "Act",
                    null),
                "one")
            .id();
    indexations.decide(id, true, null, "two");
  }

  private static String totals(JdbcClient jdbc) {
    return jdbc.sql(
            """
            SELECT concat_ws(' ', count(DISTINCT d.award_id), (SELECT count(*) FROM determination),
              count(*), sum(p.gross), sum(p.pension))
            FROM (SELECT max(id) AS id, award_id FROM determination GROUP BY award_id) d
            JOIN award_period p ON p.determination_id = d.id
            """)
        .query(String.class)
        .single();
  }
}
