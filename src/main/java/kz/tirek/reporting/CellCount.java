package kz.tirek.reporting;

/** The one statement that counts a month, however many awards there are. */
final class CellCount {
  /**
   * Parameters: {@code from} and {@code until}, the first moments of the month and of the next;
   * {@code last}, the last day. An award is described by its newest determination of the month's
   * end. First the combinations of all groups are counted, then each breakdown sums over them.
   */
  static final String SQL =
      """
      WITH booked AS (
        SELECT award_id, bool_or(NOT returned) AS paid,
          sum(gross) FILTER (WHERE NOT returned) AS gross,
          sum(pension) FILTER (WHERE NOT returned) AS pension,
          sum(withheld) FILTER (WHERE NOT returned) AS withheld,
          sum(gross) FILTER (WHERE returned) AS returned
        FROM report_booking WHERE at >= :from AND at < :until GROUP BY award_id
      ), assigned AS (
        SELECT a.id AS award_id, 1 AS assigned, due.gross AS assigned_sum,
          p.participation_months AS participation, p.average_income AS income,
          (p.participation_months IS NOT NULL AND p.average_income IS NOT NULL)::integer AS known
        FROM report_award a
        LEFT JOIN LATERAL (
          SELECT id, calculation_id FROM report_determination
          WHERE award_id = a.id ORDER BY id LIMIT 1) d ON true
        LEFT JOIN LATERAL (
          SELECT gross FROM report_due_period
          WHERE determination_id = d.id ORDER BY from_date LIMIT 1) due ON true
        LEFT JOIN report_profile p ON p.calculation_id = d.calculation_id
        WHERE a.assigned_at >= :from AND a.assigned_at < :until
      ), entry AS (
        SELECT a.payment, a.region, e.*,
          coalesce(e.paid, false) AND row_number() OVER (
            PARTITION BY a.payment, a.iin, e.paid ORDER BY a.assigned_at DESC, a.id DESC) = 1
            AS recipient,
          p.sex, p.participation_months AS months, p.payers, p.child_order, p.degree,
          p.dependants,
          extract(year FROM age(
            CASE WHEN a.payment = 'BREADWINNER' THEN p.risk_date ELSE :last END,
            p.birth_date)) AS age
        FROM (SELECT * FROM booked FULL JOIN assigned USING (award_id)) AS e
        JOIN report_award a ON a.id = e.award_id
        LEFT JOIN LATERAL (
          SELECT calculation_id FROM report_determination
          WHERE award_id = a.id AND made_at < :until ORDER BY id DESC LIMIT 1) d ON true
        LEFT JOIN report_profile p ON p.calculation_id = d.calculation_id
      ), described AS (
        SELECT *,
          CASE WHEN age < 20 THEN 'UNDER_20' WHEN age < 35 THEN '20_TO_34'
            WHEN age < 50 THEN '35_TO_49' WHEN age < 64 THEN '50_TO_63'
            WHEN age >= 64 THEN '64_AND_OVER' END AS age_group,
          CASE WHEN months < 6 THEN 'UNDER_6' WHEN months < 12 THEN '6_TO_11'
            WHEN months < 24 THEN '12_TO_23' WHEN months < 36 THEN '24_TO_35'
            WHEN months < 48 THEN '36_TO_47' WHEN months < 60 THEN '48_TO_59'
            WHEN months < 72 THEN '60_TO_71'
            WHEN months >= 72 THEN '72_AND_OVER' END AS months_group,
          CASE WHEN payers BETWEEN 1 AND 2 THEN payers::text
            WHEN payers > 2 THEN '3_AND_MORE' END AS payers_group,
          CASE WHEN child_order BETWEEN 1 AND 3 THEN child_order::text
            WHEN child_order > 3 THEN '4_AND_MORE' END AS order_group,
          CASE WHEN degree BETWEEN 30 AND 59 THEN '30_TO_59'
            WHEN degree BETWEEN 60 AND 79 THEN '60_TO_79'
            WHEN degree BETWEEN 80 AND 100 THEN '80_TO_100' END AS degree_group,
          CASE WHEN dependants BETWEEN 1 AND 3 THEN dependants::text
            WHEN dependants > 3 THEN '4_AND_MORE' END AS dependants_group
        FROM entry
      ), combination AS (
        SELECT payment, region, sex, age_group, months_group, payers_group, order_group,
          degree_group, dependants_group,
          count(*) FILTER (WHERE recipient) AS recipients,
          count(assigned) AS assigned,
          coalesce(sum(gross), 0) AS gross,
          coalesce(sum(pension), 0) AS pension,
          coalesce(sum(withheld), 0) AS withheld,
          coalesce(sum(returned), 0) AS returned,
          coalesce(sum(assigned_sum), 0) AS assigned_sum,
          coalesce(sum(participation) FILTER (WHERE known = 1), 0) AS participation,
          coalesce(sum(income) FILTER (WHERE known = 1), 0) AS income,
          coalesce(sum(known), 0) AS known
        FROM described
        GROUP BY payment, region, sex, age_group, months_group, payers_group, order_group,
          degree_group, dependants_group
      )
      SELECT payment, region, breakdown, grp, sum(recipients)::bigint AS recipients,
        sum(assigned)::bigint AS assigned, sum(gross) AS gross, sum(pension) AS pension,
        sum(withheld) AS withheld, sum(returned) AS returned, sum(assigned_sum) AS assigned_sum,
        sum(participation)::bigint AS participation, sum(income) AS income,
        sum(known)::bigint AS known
      FROM combination CROSS JOIN LATERAL (VALUES
        ('TOTAL', NULL, 'ALL'),
        ('SEX', NULL, sex),
        ('AGE', NULL, age_group),
        ('PARTICIPATION', NULL, months_group),
        ('PAYERS', NULL, payers_group),
        ('CHILD_ORDER', 'CHILD_CARE', order_group),
        ('DEGREE', 'DISABILITY', degree_group),
        ('DEPENDANTS', 'BREADWINNER', dependants_group)
      ) AS broken (breakdown, only_of, known_group)
      CROSS JOIN LATERAL (SELECT coalesce(known_group, 'UNKNOWN') AS grp) AS named
      WHERE only_of IS NULL OR only_of = payment
      GROUP BY payment, region, breakdown, grp
      """;

  private CellCount() {}
}
