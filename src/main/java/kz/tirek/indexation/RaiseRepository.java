package kz.tirek.indexation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Determinations of many awards at once. What {@code awards.Raise} and {@code awards.Timeline} do
 * to one award is said here in SQL: a raise after suspensions is a suspension after the raise.
 */
@Repository
class RaiseRepository {
  /** Ids are drawn first, so that the periods need not wait for the determinations. */
  private static final String DETERMINE =
      """
      , made AS (
        INSERT INTO determination (id, award_id, kind, ground, effective_on, cause, decided_by,
          note, calculation_id, made_at)
        OVERRIDING SYSTEM VALUE
        SELECT id, award_id, 'RECALCULATE', :ground, :effectiveOn, :id, :by, :note, calculation_id,
          :now
        FROM chunk
      )
      """;

  /** OFFSET 0 keeps the planner from reading all periods there are for those of one chunk. */
  private static final String RAISED =
      """
      SELECT chunk.id, part.*
      FROM chunk
      CROSS JOIN LATERAL (
        SELECT * FROM %s WHERE determination_id = chunk.before_id OFFSET 0
      ) p
      CROSS JOIN LATERAL (
        SELECT p.from_date, least(p.until_date, :effectiveOn::date - 1), p.gross, p.pension,
          p.reason
        WHERE p.from_date < :effectiveOn
        UNION ALL
        SELECT greatest(p.from_date, :effectiveOn::date), p.until_date,
          round(p.gross * :factor, 2),
          round(round(p.gross * :factor, 2) * round(p.pension / p.gross, 3), 2),
          CASE WHEN p.from_date < :effectiveOn THEN 'INDEXED' ELSE p.reason END
        WHERE p.until_date IS NULL OR p.until_date >= :effectiveOn
      ) part
      """;

  private static final String SAME =
      """
      SELECT chunk.id, p.from_date, p.until_date, p.gross, p.pension, p.reason
      FROM chunk
      CROSS JOIN LATERAL (
        SELECT * FROM %s WHERE determination_id = chunk.before_id OFFSET 0
      ) p
      """;

  private static final String RAISE =
      """
      WITH chunk AS MATERIALIZED (
        SELECT nextval('determination_id_seq') AS id, a.id AS award_id, newest.id AS before_id,
          newest.calculation_id
        FROM award a
      """
          + CandidateSql.NEWEST
          + CandidateSql.AMOUNT
          + "WHERE a.id = ANY (:awards) AND amount.gross IS NOT NULL AND NOT amount.raised)"
          + DETERMINE
          + copies(RAISED);

  private static final String TAKE_BACK =
      """
      WITH chunk AS MATERIALIZED (
        SELECT nextval('determination_id_seq') AS id, ours.award_id, before.id AS before_id,
          before.calculation_id
        FROM determination ours
        CROSS JOIN LATERAL (
          SELECT d.id, d.calculation_id FROM determination d
          WHERE d.award_id = ours.award_id AND d.id < ours.id ORDER BY d.id DESC LIMIT 1
        ) before
        WHERE ours.award_id = ANY (:awards) AND ours.cause = :id AND ours.ground = 'INDEXED'
          AND NOT EXISTS (
            SELECT 1 FROM determination d WHERE d.award_id = ours.award_id AND d.id > ours.id)
      )
      """
          + DETERMINE
          + copies(SAME);

  private final JdbcClient jdbc;
  private final CandidateSql candidates;
  private final Clock clock;

  RaiseRepository(JdbcClient jdbc, CandidateSql candidates, Clock clock) {
    this.jdbc = jdbc;
    this.candidates = candidates;
    this.clock = clock;
  }

  private static String copies(String periods) {
    return """
        , entitled AS (
          INSERT INTO award_entitlement (determination_id, from_date, until_date, gross, pension,
            reason)
        """
        + periods.formatted("award_entitlement")
        + """
        ), due AS (
          INSERT INTO award_period (determination_id, from_date, until_date, gross, pension, reason)
        """
        + periods.formatted("award_period")
        + ") SELECT count(*) FROM chunk";
  }

  /**
   * @return how many were raised; the others have nothing to raise, or had it by the law
   */
  int raise(Indexation indexation, List<String> awards) {
    Map<String, Object> parameters = parameters(indexation, awards);
    parameters.put("ground", indexation.kind().ground());
    parameters.put("factor", indexation.raise().factor());
    parameters.put("by", indexation.decidedBy());
    parameters.put("note", indexation.act());
    return jdbc.sql(RAISE).params(parameters).query(Integer.class).single();
  }

  /** Only where nothing was determined since. */
  void takeBack(Indexation indexation, List<String> awards) {
    Map<String, Object> parameters = parameters(indexation, awards);
    parameters.put("ground", Undo.GROUND);
    parameters.put("by", null);
    parameters.put("note", indexation.act());
    jdbc.sql(TAKE_BACK).params(parameters).query(Integer.class).single();
  }

  /** Its determinations of these awards that were not taken back yet, by award. */
  List<Made> standing(Indexation indexation, List<String> awards) {
    return jdbc.sql(
            """
            SELECT ours.id, ours.award_id FROM determination ours
            WHERE ours.award_id = ANY (:awards) AND ours.cause = :id AND ours.ground = :ground
              AND NOT EXISTS (
                SELECT 1 FROM determination undone
                WHERE undone.award_id = ours.award_id AND undone.cause = :id
                  AND undone.ground = :undone)
            ORDER BY ours.award_id
            """)
        .param("awards", awards.toArray(String[]::new))
        .param("id", indexation.id())
        .param("ground", indexation.kind().ground())
        .param("undone", Undo.GROUND)
        .query(Made.class)
        .list();
  }

  private Map<String, Object> parameters(Indexation indexation, List<String> awards) {
    Map<String, Object> parameters = candidates.parameters(indexation);
    parameters.put("awards", awards.toArray(String[]::new));
    parameters.put("now", OffsetDateTime.now(clock));
    return parameters;
  }

  /** A determination that was made. */
  record Made(long id, String awardId) {}
}
