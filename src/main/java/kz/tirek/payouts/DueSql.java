package kz.tirek.payouts;

/**
 * What is due to many awards and was not ordered yet, as SQL that preview and run share. What
 * {@link Balances} and {@code awards.MonthDue} say of one award is said here of all (decision
 * 0093).
 */
final class DueSql {
  /** So long after an award ended its last days may still be due; arrears may be at any time. */
  static final int MONTHS_AFTER_END = 3;

  /**
   * {@code chunk}: awards of a range of ids with the month they were last ordered for. {@code
   * settled}: nothing has been determined since that order, so that no month up to it can differ
   * from what was ordered.
   */
  static final String CHUNK =
      """
      WITH newest AS (
        SELECT DISTINCT ON (d.award_id) d.award_id, d.id, d.made_at FROM determination d
        WHERE d.award_id > :after AND d.award_id <= :last ORDER BY d.award_id, d.id DESC
      ), chunk AS MATERIALIZED (
        SELECT a.id, a.case_number, a.payment, a.region, a.payee, a.iban, a.one_off,
          newest.id AS determination_id,
          (SELECT count(*) + 1 FROM payment_order f
           WHERE f.award_id = a.id AND f.month = :month
             AND f.status IN ('REJECTED', 'RETURNED')) AS attempt,
          last.gross AS last_gross,
          coalesce(last.determination_id = newest.id, false) AS settled,
          CASE WHEN last.determination_id = newest.id THEN last.month + interval '1 month'
               ELSE date_trunc('month', a.right_from) END::date AS first_month,
          CASE WHEN a.status = 'SUSPENDED' THEN 'SUSPENDED'
               WHEN a.iban IS NULL THEN 'NO_ACCOUNT'
               WHEN newest.made_at > :cutOff THEN 'CHANGED_SINCE'
               -- Money that came back waits for somebody to correct the account.
               WHEN EXISTS (
                 SELECT 1 FROM payment_order f
                 WHERE f.award_id = a.id AND f.status IN ('REJECTED', 'RETURNED')
                   AND NOT EXISTS (
                     SELECT 1 FROM payment_order l
                     WHERE l.award_id = a.id
                       AND (l.created_at > f.created_at
                            OR l.month = f.month AND l.attempt > f.attempt))
               ) THEN 'MONEY_CAME_BACK'
          END AS left_out
        FROM award a
        JOIN newest ON newest.award_id = a.id
        LEFT JOIN LATERAL (
          SELECT o.month, o.gross, o.determination_id FROM payment_order o
          WHERE o.award_id = a.id AND o.status NOT IN ('REJECTED', 'RETURNED')
          ORDER BY o.month DESC LIMIT 1) last ON true
        WHERE a.id > :after AND a.id <= :last
          AND (a.status IN ('ACTIVE', 'SUSPENDED') OR a.ended_at > :recently
               OR last.determination_id IS DISTINCT FROM newest.id)
          AND (last.month IS NULL OR last.month < :month)
          AND NOT (a.one_off AND coalesce(last.determination_id = newest.id, false))
      )
      """;

  /**
   * {@code total}: what is due to each and was not ordered, with its months in three lists. Most
   * are settled up to the month before; of the others all months are compared. A one-off sum
   * belongs to the month its period begins in. Each award's rows are looked up by themselves:
   * nothing here is joined with a list whose length the planner would have to guess.
   */
  static final String TOTAL =
      """
      , total AS MATERIALIZED (
        SELECT c.*, due.gross, due.pension, ARRAY[:month::date] AS months,
          ARRAY[due.gross] AS grosses, ARRAY[due.pension] AS pensions
        FROM chunk c
        CROSS JOIN LATERAL (
          SELECT sum(month_share(p.gross, p.from_date, p.until_date, :month)) AS gross,
            sum(month_share(p.pension, p.from_date, p.until_date, :month)) AS pension
          FROM award_period p
          WHERE p.determination_id = c.determination_id AND p.from_date <= :monthEnd
            AND (p.until_date IS NULL OR p.until_date >= :month)) due
        WHERE c.left_out IS NULL AND NOT c.id = ANY (:apart)
          AND c.settled AND c.first_month = :month AND due.pension < due.gross
        UNION ALL
        SELECT c.*, sums.*
        FROM chunk c
        CROSS JOIN LATERAL (
          SELECT sum(month.gross) AS gross, sum(month.pension) AS pension,
            array_agg(month.month) AS months, array_agg(month.gross) AS grosses,
            array_agg(month.pension) AS pensions
          FROM (
            SELECT due.month, due.gross - coalesce(taken.gross, 0) AS gross,
              due.pension - coalesce(taken.pension, 0) AS pension
            FROM (
              SELECT m.month::date AS month, share.gross, share.pension
              FROM generate_series(c.first_month, :month::date, '1 month') AS m(month)
              CROSS JOIN LATERAL (
                SELECT sum(month_share(p.gross, p.from_date, p.until_date, m.month::date)) AS gross,
                  sum(month_share(p.pension, p.from_date, p.until_date, m.month::date)) AS pension
                FROM award_period p
                WHERE p.determination_id = c.determination_id
                  AND p.from_date < m.month + interval '1 month'
                  AND (p.until_date IS NULL OR p.until_date >= m.month)) share
              WHERE NOT c.one_off
              UNION ALL
              SELECT date_trunc('month', p.from_date)::date, p.gross, p.pension
              FROM (
                SELECT * FROM award_period p WHERE p.determination_id = c.determination_id
                ORDER BY p.from_date LIMIT 1) p
              WHERE c.one_off) due
            LEFT JOIN LATERAL (
              SELECT sum(entry.gross) AS gross, sum(entry.pension) AS pension FROM (
                SELECT l.gross, l.pension FROM payment_order o
                JOIN payment_order_line l ON l.order_id = o.id AND l.month = due.month
                WHERE o.award_id = c.id AND o.status NOT IN ('REJECTED', 'RETURNED')
                UNION ALL
                SELECT -v.gross, -v.pension FROM overpayment v
                WHERE v.award_id = c.id AND v.month = due.month) entry
              WHERE NOT c.settled) taken ON true
          ) month
          WHERE month.gross > 0 AND month.pension >= 0 AND month.pension < month.gross
        ) sums
        WHERE c.left_out IS NULL AND NOT c.id = ANY (:apart) AND sums.gross IS NOT NULL
          AND NOT (c.settled AND c.first_month = :month)
      )
      """;

  private DueSql() {}
}
