package kz.tirek.indexation;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The awards an indexation takes, and how far it has come among them. */
@Repository
class ChunkRepository {
  private static final String SPANS =
      """
      SELECT CASE WHEN :undo THEN undone_to ELSE done_to END AS after,
        CASE WHEN :undo THEN done_to END AS up_to
      FROM indexation WHERE id = :id
      """;

  private final JdbcClient jdbc;
  private final CandidateSql candidates;

  ChunkRepository(JdbcClient jdbc, CandidateSql candidates) {
    this.jdbc = jdbc;
    this.candidates = candidates;
  }

  /**
   * Fixes its awards.
   *
   * @return how many there are to do
   */
  int select(Indexation indexation) {
    jdbc.sql(
            CandidateSql.CANDIDATES
                + """
                INSERT INTO indexation_award (indexation_id, award_id, left_out)
                SELECT :id, id, left_out FROM candidate ORDER BY id
                """)
        .params(candidates.parameters(indexation))
        .update();
    return jdbc.sql(
            "SELECT count(*) FROM indexation_award WHERE indexation_id = :id AND NOT left_out")
        .param("id", indexation.id())
        .query(Integer.class)
        .single();
  }

  /**
   * The next awards in order, locked until the transaction ends.
   *
   * @param undo among those that were gone through
   */
  List<String> next(String id, boolean undo, int size) {
    Span span = jdbc.sql(SPANS).params(Map.of("id", id, "undo", undo)).query(Span.class).single();
    return jdbc.sql(
            """
            SELECT a.id FROM award a WHERE a.id IN (
              SELECT award_id FROM indexation_award
              WHERE indexation_id = :id AND NOT left_out
                AND award_id > :after AND (:upTo::text IS NULL OR award_id <= :upTo)
              ORDER BY award_id LIMIT :size)
            ORDER BY a.id FOR NO KEY UPDATE
            """)
        .param("id", id)
        .param("after", span.after())
        .param("upTo", span.upTo())
        .param("size", size)
        .query(String.class)
        .list();
  }

  /** Where the next awards lie; {@code upTo} is null for all that follow. */
  private record Span(String after, String upTo) {}

  /** These were gone through; so many of them changed. */
  void done(String id, boolean undo, List<String> awards, int changed) {
    jdbc.sql(
            """
            INSERT INTO indexation_chunk (indexation_id, undo, awards, seconds)
            SELECT id, :undo, :awards,
              greatest(extract(epoch FROM clock_timestamp() - busy_since), 0.000001)
            FROM indexation WHERE id = :id
            """)
        .params(Map.of("id", id, "undo", undo, "awards", awards.size()))
        .update();
    jdbc.sql(
            undo
                ? """
                  UPDATE indexation SET undone = undone + :awards, undone_to = :last,
                    busy_since = clock_timestamp() WHERE id = :id
                  """
                : """
                  UPDATE indexation SET done = done + :awards, done_to = :last,
                    changed = changed + :changed, busy_since = clock_timestamp() WHERE id = :id
                  """)
        .param("id", id)
        .param("awards", awards.size())
        .param("changed", changed)
        .param("last", awards.get(awards.size() - 1))
        .update();
  }

  /**
   * Awards a second over the last ten chunks, by the slower half of them no more than by the
   * faster: a restart or a stall in between does not count. Null before the first.
   */
  Double perSecond(String id, boolean undo) {
    return jdbc.sql(
            """
            SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY awards / seconds)
            FROM (SELECT awards, seconds FROM indexation_chunk
                  WHERE indexation_id = :id AND undo = :undo ORDER BY id DESC LIMIT 10) latest
            """)
        .param("id", id)
        .param("undo", undo)
        .query(Double.class)
        .optional()
        .orElse(null);
  }

  int leftOut(String id) {
    return jdbc.sql("SELECT count(*) FROM indexation_award WHERE indexation_id = :id AND left_out")
        .param("id", id)
        .query(Integer.class)
        .single();
  }

  /** Whether an order that stands pays, for a month of the new amounts, one of its awards. */
  boolean isPaid(Indexation indexation) {
    return jdbc.sql(
            """
            SELECT EXISTS (
              SELECT 1 FROM indexation i
              JOIN indexation_award x ON x.indexation_id = i.id AND NOT x.left_out
                AND x.award_id <= i.done_to
              JOIN payment_order o ON o.award_id = x.award_id AND o.created_at >= i.begun_at
                AND o.month >= date_trunc('month', i.begun_at)
                AND o.status NOT IN ('REJECTED', 'RETURNED')
              JOIN payment_order_line l ON l.order_id = o.id
                AND l.month >= date_trunc('month', i.effective_on)
              WHERE i.id = :id)
            """)
        .param("id", indexation.id())
        .query(Boolean.class)
        .single();
  }
}
