package kz.tirek.indexation;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.tirek.awards.AwardPeriod;
import kz.tirek.common.Money;
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Region;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Computes previews over all awards at once and keeps them. */
@Repository
class PreviewRepository {
  private static final int SHOWN = 10;

  /** Within a second or so of law. */
  private static final int DRAWN = 500;

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;
  private final CandidateSql candidates;

  PreviewRepository(JdbcClient jdbc, JdbcTemplate batches, CandidateSql candidates) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.candidates = candidates;
  }

  /** Samples are drawn by a hash of their ids: not the oldest, and the same for whoever looks. */
  void compute(Indexation indexation) {
    Map<String, Object> parameters = candidates.parameters(indexation);
    parameters.put(
        "factor", indexation.kind() == Indexation.Kind.INDEX ? indexation.raise().factor() : null);
    parameters.put("samples", indexation.kind() == Indexation.Kind.INDEX ? SHOWN : DRAWN);
    jdbc.sql(
            CandidateSql.CANDIDATES
                + """
                , line AS (
                  INSERT INTO indexation_preview (indexation_id, payment, branch, awards, left_out,
                    before, after)
                  SELECT :id, payment, region, count(*) FILTER (WHERE NOT left_out),
                    count(*) FILTER (WHERE left_out),
                    coalesce(sum(gross) FILTER (WHERE NOT left_out), 0),
                    CASE WHEN :indexes THEN coalesce(
                      sum(round(gross * :factor::numeric, 2)) FILTER (WHERE NOT left_out), 0) END
                  FROM candidate GROUP BY payment, region
                )
                INSERT INTO indexation_sample (indexation_id, award_id, payment, branch, before,
                  after, pension_before, pension_after, changes)
                SELECT :id, id, payment, region, gross, round(gross * :factor::numeric, 2), pension,
                  round(round(gross * :factor::numeric, 2) * round(pension / gross, 3), 2), :indexes
                FROM candidate WHERE NOT left_out ORDER BY md5(id) LIMIT :samples
                """)
        .params(parameters)
        .update();
  }

  /** The awards that were drawn. */
  List<String> drawn(String id) {
    return jdbc.sql("SELECT award_id FROM indexation_sample WHERE indexation_id = :id")
        .param("id", id)
        .query(String.class)
        .list();
  }

  /** What the law answers about them. */
  void answered(Indexation indexation, List<LawAgain.Answer> answers) {
    batches.batchUpdate(
        """
        UPDATE indexation_sample SET after = ?, pension_after = ?, until_before = ?,
          until_after = ?, changes = ?
        WHERE indexation_id = ? AND award_id = ?
        """,
        answers.stream()
            .map(
                answer -> {
                  AwardPeriod then = answer.on(indexation.effectiveOn());
                  return new Object[] {
                    then.gross().value(),
                    then.pension().value(),
                    answer.award().entitledUntil(),
                    answer.until(),
                    answer.isNews(),
                    indexation.id(),
                    answer.award().id()
                  };
                })
            .toList());
  }

  Preview of(Indexation indexation) {
    return new Preview(
        jdbc.sql(
                """
                SELECT * FROM indexation_preview WHERE indexation_id = :id ORDER BY payment, branch
                """)
            .param("id", indexation.id())
            .query(PreviewRepository::line)
            .list(),
        jdbc.sql(
                """
                SELECT s.*, a.case_number FROM indexation_sample s JOIN award a ON a.id = s.award_id
                WHERE s.indexation_id = :id ORDER BY s.changes DESC, s.award_id LIMIT :shown
                """)
            .param("id", indexation.id())
            .param("shown", SHOWN)
            .query(PreviewRepository::sample)
            .list(),
        indexation.kind() == Indexation.Kind.INDEX ? null : sumOfDrawn(indexation.id()));
  }

  private Preview.Drawn sumOfDrawn(String id) {
    return jdbc.sql(
            """
            SELECT count(*) AS awards, count(*) FILTER (WHERE changes) AS changed,
              coalesce(sum(before), 0) AS before, coalesce(sum(coalesce(after, before)), 0) AS after
            FROM indexation_sample WHERE indexation_id = :id
            """)
        .param("id", id)
        .query(
            (row, i) ->
                new Preview.Drawn(
                    row.getInt("awards"),
                    row.getInt("changed"),
                    money(row, "before"),
                    money(row, "after")))
        .single();
  }

  private static Preview.Line line(ResultSet row, int index) throws SQLException {
    return new Preview.Line(
        PaymentKind.valueOf(row.getString("payment")),
        Region.ofCode(row.getString("branch")),
        row.getInt("awards"),
        row.getInt("left_out"),
        money(row, "before"),
        money(row, "after"));
  }

  private static Preview.Sample sample(ResultSet row, int index) throws SQLException {
    return new Preview.Sample(
        row.getString("award_id"),
        row.getString("case_number"),
        PaymentKind.valueOf(row.getString("payment")),
        Region.ofCode(row.getString("branch")),
        money(row, "before"),
        money(row, "after"),
        money(row, "pension_before"),
        money(row, "pension_after"),
        row.getObject("until_before", LocalDate.class),
        row.getObject("until_after", LocalDate.class));
  }

  private static Money money(ResultSet row, String column) throws SQLException {
    BigDecimal amount = row.getBigDecimal(column);
    return amount == null ? null : new Money(amount);
  }
}
