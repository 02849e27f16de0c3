package kz.tirek.indexation;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import kz.tirek.common.Money;
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Region;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Computes previews over all awards at once and keeps them. */
@Repository
class PreviewRepository {
  private static final int SAMPLES = 10;

  private final JdbcClient jdbc;
  private final CandidateSql candidates;

  PreviewRepository(JdbcClient jdbc, CandidateSql candidates) {
    this.jdbc = jdbc;
    this.candidates = candidates;
  }

  /** Samples are drawn by a hash of their ids: not the oldest, and the same for whoever looks. */
  void compute(Indexation indexation) {
    Map<String, Object> parameters = candidates.parameters(indexation);
    parameters.put(
        "factor", indexation.kind() == Indexation.Kind.INDEX ? indexation.raise().factor() : null);
    parameters.put("samples", SAMPLES);
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
                  after, pension_before, pension_after)
                SELECT :id, id, payment, region, gross, round(gross * :factor::numeric, 2), pension,
                  round(round(gross * :factor::numeric, 2) * round(pension / gross, 3), 2)
                FROM candidate WHERE NOT left_out ORDER BY md5(id) LIMIT :samples
                """)
        .params(parameters)
        .update();
  }

  Preview of(String id) {
    return new Preview(
        jdbc.sql(
                """
                SELECT * FROM indexation_preview WHERE indexation_id = :id ORDER BY payment, branch
                """)
            .param("id", id)
            .query(PreviewRepository::line)
            .list(),
        jdbc.sql("SELECT * FROM indexation_sample WHERE indexation_id = :id ORDER BY award_id")
            .param("id", id)
            .query(PreviewRepository::sample)
            .list());
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
        PaymentKind.valueOf(row.getString("payment")),
        Region.ofCode(row.getString("branch")),
        money(row, "before"),
        money(row, "after"),
        money(row, "pension_before"),
        money(row, "pension_after"));
  }

  private static Money money(ResultSet row, String column) throws SQLException {
    BigDecimal amount = row.getBigDecimal(column);
    return amount == null ? null : new Money(amount);
  }
}
