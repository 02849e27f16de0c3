package kz.tirek.payouts;

/**
 * What is due to many awards and was not ordered yet, as SQL that preview and run share. What
 * {@link Balances} and {@code awards.MonthDue} say of one award is said here of all (decision
 * 0093).
 *
 * <p>{@code OFFSET 0} keeps the planner at looking up each award's rows instead of reading all
 * there are.
 */
final class DueSql {
  /** So long after an award ended its last days may still be due; arrears may be at any time. */
  static final int MONTHS_AFTER_END = 3;

  /**
   * Awards with the month they were last ordered for. {@code settled}: nothing has been determined
   * since that order, so that no month up to it can differ from what was ordered.
   */
  private static final String AWARDS =
      """
      SELECT a.id, a.case_number, a.payment, a.region, a.payee, a.iban, a.one_off,
        newest.id AS determination_id,
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
                     AND (l.created_at > f.created_at OR l.month = f.month AND l.attempt > f.attempt))
             ) THEN 'MONEY_CAME_BACK'
        END AS left_out
      FROM award a
      CROSS JOIN LATERAL (
        SELECT d.id, d.made_at FROM determination d
        WHERE d.award_id = a.id ORDER BY d.id DESC LIMIT 1) newest
      LEFT JOIN LATERAL (
        SELECT o.month, o.gross, o.determination_id FROM payment_order o
        WHERE o.award_id = a.id AND o.status NOT IN ('REJECTED', 'RETURNED')
        ORDER BY o.month DESC LIMIT 1) last ON true
      WHERE (a.status IN ('ACTIVE', 'SUSPENDED') OR a.ended_at > :recently
             OR last.determination_id IS DISTINCT FROM newest.id)
        AND (last.month IS NULL OR last.month < :month)
        AND NOT (a.one_off AND coalesce(last.determination_id = newest.id, false))
      """;

  /** All awards there are. */
  static final String ALL = "WITH chunk AS MATERIALIZED (" + AWARDS + ")";

  /**
   * The next awards in the order of their ids; they stay as they are until the transaction ends.
   */
  static final String NEXT =
      "WITH chunk AS MATERIALIZED ("
          + AWARDS
          + " AND a.id > :after ORDER BY a.id LIMIT :size FOR NO KEY UPDATE OF a)";

  /**
   * {@code payable}: what is due and was not ordered, by award and month. A part month is paid by
   * calendar days; a one-off sum belongs to the month its period begins in.
   */
  static final String PAYABLE =
      """
      , open AS MATERIALIZED (SELECT * FROM chunk WHERE left_out IS NULL AND NOT id = ANY (:apart))
      , due AS (
        SELECT c.id, m.month::date AS month,
          sum(round(p.gross * part.days / part.whole, 2)) AS gross,
          sum(round(p.pension * part.days / part.whole, 2)) AS pension
        FROM open c
        CROSS JOIN LATERAL generate_series(c.first_month, :month::date, '1 month') AS m(month)
        CROSS JOIN LATERAL (
          SELECT * FROM award_period p
          WHERE p.determination_id = c.determination_id
            AND p.from_date < m.month + interval '1 month'
            AND (p.until_date IS NULL OR p.until_date >= m.month)
          OFFSET 0) p
        CROSS JOIN LATERAL (
          SELECT extract(day FROM m.month + interval '1 month - 1 day') AS whole,
            least(p.until_date, (m.month + interval '1 month - 1 day')::date)
              - greatest(p.from_date, m.month::date) + 1 AS days) part
        WHERE NOT c.one_off
        GROUP BY c.id, m.month
        UNION ALL
        SELECT c.id, date_trunc('month', p.from_date)::date, p.gross, p.pension
        FROM open c
        CROSS JOIN LATERAL (
          SELECT * FROM award_period p WHERE p.determination_id = c.determination_id
          ORDER BY p.from_date LIMIT 1) p
        WHERE c.one_off
      )
      , payable AS MATERIALIZED (
        SELECT due.id, due.month, left_over.gross, left_over.pension
        FROM due JOIN open c ON c.id = due.id
        LEFT JOIN LATERAL (
          SELECT sum(entry.gross) AS gross, sum(entry.pension) AS pension FROM (
            SELECT l.gross, l.pension FROM payment_order o
            JOIN payment_order_line l ON l.order_id = o.id AND l.month = due.month
            WHERE o.award_id = c.id AND o.status NOT IN ('REJECTED', 'RETURNED')
            UNION ALL
            SELECT -v.gross, -v.pension FROM overpayment v
            WHERE v.award_id = c.id AND v.month = due.month) entry
          WHERE NOT c.settled
          OFFSET 0) taken ON true
        CROSS JOIN LATERAL (
          SELECT due.gross - coalesce(taken.gross, 0) AS gross,
            due.pension - coalesce(taken.pension, 0) AS pension) left_over
        WHERE left_over.gross > 0 AND left_over.pension >= 0
          AND left_over.pension < left_over.gross
      )
      , total AS (
        SELECT id, sum(gross) AS gross, sum(pension) AS pension, count(*) AS months
        FROM payable GROUP BY id
      )
      """;

  private DueSql() {}
}
