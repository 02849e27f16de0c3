package kz.tirek.benchmark;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Awards in bulk, as they stand in the tables: one determination, one open period each. */
record ManyAwards(JdbcClient database) {

  /** These and no others; statistics fresh, nothing left to write. */
  void put(int count) {
    database.sql("TRUNCATE award, indexation, indexation_award CASCADE").update();
    database
        .sql(
            """
            INSERT INTO award (id, case_number, payment, iin, payee, iban, region, status, one_off,
              right_from, assigned_at)
            SELECT 'AG-' || to_char(n, 'FM0000000'), 'G-' || to_char(n, 'FM0000000'),
              CASE WHEN n % 5 < 3 THEN 'DISABILITY' ELSE 'BREADWINNER' END, '940418400000', 'Payee',
              'KZ699990000000000001', (ARRAY['KZ-75', 'KZ-71', 'KZ-10', 'KZ-61'])[1 + n % 4],
              CASE WHEN n % 50 = 0 THEN 'SUSPENDED' ELSE 'ACTIVE' END, false,
              date '2018-01-01' + n % 1400, now()
            FROM generate_series(1, :count) n
            """)
        .param("count", count)
        .update();
    database
        .sql(
            """
            INSERT INTO determination (award_id, kind, effective_on, calculation_id, made_at)
            SELECT id, 'ASSIGN', right_from, 0, now() FROM award ORDER BY id
            """)
        .update();
    periods("award_entitlement");
    periods("award_period");
    database.sql("VACUUM ANALYZE").update();
    database.sql("CHECKPOINT").update();
  }

  private void periods(String table) {
    database
        .sql(
            "INSERT INTO "
                + table
                + """
                 (determination_id, from_date, until_date, gross, pension, reason)
                SELECT d.id, a.right_from, NULL, amount.gross,
                  CASE a.payment WHEN 'DISABILITY' THEN round(amount.gross * 0.1, 2) ELSE 0 END,
                  'ASSIGNED'
                FROM determination d JOIN award a ON a.id = d.award_id
                CROSS JOIN LATERAL (SELECT (20000 + d.id % 40000)::numeric(15, 2) AS gross) amount
                ORDER BY d.id
                """)
        .update();
  }
}
