package kz.tirek.runs;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.tirek.DurablePostgres;

/**
 * A run of this month over 6,000 awards: of each hundred one is suspended, one a single payment of
 * 250,000, five have not been paid for two months, the others get 40,000 a month. A tenth is the
 * pension contribution.
 */
final class LargeRun {
  static final int CHUNK = 100;

  /** 60 chunks are ordered, and as many files sent. */
  static final int STEPS = 120;

  /**
   * Orders: 5,580 + 300 + 60. Their months: 5,580 + 3 × 300 + 60. Gross: 5,580 × 40,000 + 300 ×
   * 120,000 + 60 × 250,000. Then the pension contributions, what the payment files come to, what
   * their orders come to, the pension file, its register.
   */
  static final String TOTALS =
      "5940 6540 274200000.00 27420000.00 246780000.00 246780000.00 27420000.00 27420000.00";

  /** Orders paid, of so many awards, each moved once; entries of statements, all but none taken. */
  static final String SETTLED = "5940 5940 5940 5941 5941";

  private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
  private static final Pattern ENTRY =
      Pattern.compile("<Ntry>.*?<Amt Ccy=\"KZT\">([^<]*)<.*?<EndToEndId>([^<]*)<", Pattern.DOTALL);

  private final DurablePostgres postgres;
  private boolean begun;

  LargeRun(DurablePostgres postgres) {
    this.postgres = postgres;
  }

  boolean hasBegun() {
    return begun;
  }

  /** Asked for by one, approved by another. */
  void begin(OwnTirek tirek) {
    YearMonth month = YearMonth.now(ALMATY);
    insertAwards(month);
    assertThat(
            tirek
                .as("accountant")
                .post("/api/v1/payment-runs", "{\"month\":\"" + month + "\"}")
                .statusCode())
        .isEqualTo(201);
    await().atMost(1, MINUTES).until(() -> state().equals("PREVIEWED"));
    String approval = "/api/v1/payment-runs/" + one("SELECT id FROM payment_run") + "/approval";
    assertThat(tirek.as("monitor").post(approval, "{}").statusCode()).isEqualTo(200);
    begun = true;
  }

  private void insertAwards(YearMonth month) {
    postgres
        .jdbc()
        .sql(
            """
            WITH n AS (
              SELECT to_char(n, 'FM0000') AS n, n % 100 = 1 AS suspended, n % 100 = 2 AS one_off,
                CASE WHEN n % 100 = 2 THEN 250000 ELSE 40000 END AS gross,
                CASE WHEN n % 100 BETWEEN 3 AND 7 THEN :month::date - interval '2 months'
                     ELSE :month::date END::date AS from_date
              FROM generate_series(1, 6000) AS n
            ), a AS (
              INSERT INTO award (id, case_number, payment, iin, payee, iban, region, status,
                one_off, right_from, assigned_at)
              SELECT 'AG-' || n, 'G-' || n, 'DISABILITY', '940418400000', 'Payee',
                'KZ699990000000000001', 'KZ-75',
                CASE WHEN suspended THEN 'SUSPENDED' ELSE 'ACTIVE' END, one_off, from_date, now()
              FROM n
            ), d AS (
              INSERT INTO determination (award_id, kind, effective_on, calculation_id, made_at)
              SELECT 'AG-' || n, 'ASSIGN', from_date, 0, now() FROM n RETURNING id, award_id
            )
            INSERT INTO award_period (determination_id, from_date, gross, pension, reason)
            SELECT d.id, from_date, gross, gross / 10, 'ASSIGNED'
            FROM d JOIN n ON d.award_id = 'AG-' || n
            """)
        .param("month", month.atDay(1))
        .update();
  }

  /** Chunks ordered and files sent. */
  int steps() {
    return Integer.parseInt(
        one(
            """
            SELECT done / 100 + (SELECT count(*) FROM payment_file WHERE status <> 'READY')
            FROM payment_run
            """));
  }

  String state() {
    return one("SELECT state FROM payment_run");
  }

  String totals() {
    return one(
        """
        SELECT concat_ws(' ', count(*),
          (SELECT count(DISTINCT (o.award_id, l.month)) FROM payment_order_line l
           JOIN payment_order o ON o.id = l.order_id),
          sum(gross), sum(pension),
          (SELECT sum(amount) FROM payment_file WHERE kind = 'PAYMENTS'),
          (SELECT sum(o.net) FROM payment_order o JOIN payment_file f ON f.id = o.file_id),
          (SELECT sum(amount) FROM payment_file WHERE kind = 'PENSIONS'),
          (SELECT sum(amount) FROM pension_item))
        FROM payment_order
        """);
  }

  String settled() {
    return one(
        """
        SELECT concat_ws(' ', count(*) FILTER (WHERE status = 'PAID'), count(DISTINCT award_id),
          (SELECT count(*) FROM payment_order_event),
          (SELECT count(*) FROM bank_statement_entry),
          (SELECT count(*) FROM bank_statement_entry WHERE kind = 'PAID'))
        FROM payment_order
        """);
  }

  /** What the bank is to pay: order and amount. */
  List<String> ours() {
    return postgres
        .jdbc()
        .sql(
            """
            SELECT id || ' ' || net FROM payment_order
            UNION ALL SELECT id || ' ' || amount FROM payment_file WHERE kind = 'PENSIONS'
            """)
        .query(String.class)
        .list();
  }

  /** What the bank booked, by its own statements: also when midnight came in between. */
  List<String> ofBank(OwnTirek tirek) {
    LocalDate today = LocalDate.now(ALMATY);
    return Stream.of(today.minusDays(1), today)
        .map(day -> tirek.bank().get("/bank/statements/" + day).body())
        .flatMap(statement -> ENTRY.matcher(statement).results())
        .map(entry -> entry.group(2) + " " + entry.group(1))
        .toList();
  }

  private String one(String sql) {
    return postgres.jdbc().sql(sql).query(String.class).single();
  }
}
