package kz.tirek.runs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import kz.tirek.common.Money;
import kz.tirek.common.PaymentKind;
import kz.tirek.payouts.RunPreview;
import kz.tirek.payouts.RunPreview.LeftOut;
import kz.tirek.payouts.RunPreview.Line;
import kz.tirek.payouts.RunPreview.Outlier;
import kz.tirek.payouts.RunPreview.Reason;
import kz.tirek.payouts.RunPreview.Unusual;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what whoever approves a run saw. */
@Repository("runPreviewRepository")
class PreviewRepository {
  private final JdbcClient jdbc;

  PreviewRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(String runId, RunPreview preview) {
    preview.lines().forEach(line -> insert(runId, line));
    preview.outliers().forEach(outlier -> insert(runId, outlier));
    preview
        .leftOut()
        .forEach(
            left ->
                jdbc.sql(
                        """
                        INSERT INTO payment_run_left_out (run_id, reason, awards)
                        VALUES (:run, :reason, :awards)
                        """)
                    .param("run", runId)
                    .param("reason", left.reason().name())
                    .param("awards", left.awards())
                    .update());
  }

  private void insert(String runId, Line line) {
    jdbc.sql(
            """
            INSERT INTO payment_run_line (run_id, payment, branch, orders, gross, pension, withheld)
            VALUES (:run, :payment, :branch, :orders, :gross, :pension, :withheld)
            """)
        .param("run", runId)
        .param("payment", line.payment().name())
        .param("branch", line.branch())
        .param("orders", line.orders())
        .param("gross", line.gross().value())
        .param("pension", line.pension().value())
        .param("withheld", line.withheld().value())
        .update();
  }

  private void insert(String runId, Outlier outlier) {
    jdbc.sql(
            """
            INSERT INTO payment_run_outlier (run_id, award_id, reason, payment, branch, months,
              gross, before)
            VALUES (:run, :award, :reason, :payment, :branch, :months, :gross, :before)
            """)
        .param("run", runId)
        .param("award", outlier.awardId())
        .param("reason", outlier.reason().name())
        .param("payment", outlier.payment().name())
        .param("branch", outlier.branch())
        .param("months", outlier.months())
        .param("gross", outlier.gross().value())
        .param("before", outlier.before() == null ? null : outlier.before().value())
        .update();
  }

  RunPreview of(String runId) {
    return new RunPreview(
        lines("run_id = :id", runId),
        jdbc.sql(
                """
                SELECT * FROM payment_run_outlier WHERE run_id = :id
                ORDER BY reason, gross DESC, award_id
                """)
            .param("id", runId)
            .query(PreviewRepository::outlier)
            .list(),
        jdbc.sql("SELECT * FROM payment_run_left_out WHERE run_id = :id ORDER BY reason")
            .param("id", runId)
            .query(
                (row, i) ->
                    new LeftOut(Reason.valueOf(row.getString("reason")), row.getInt("awards")))
            .list());
  }

  /** What the runs of the month before were to pay. */
  List<Line> monthBefore(String runId) {
    return lines(
        """
        run_id IN (
          SELECT b.id FROM payment_run b JOIN payment_run it ON it.id = :id
          WHERE b.month = it.month - interval '1 month'
            AND b.state NOT IN ('SELECTED', 'PREVIEWED', 'CANCELLED', 'REFUSED'))
        """,
        runId);
  }

  private List<Line> lines(String condition, String runId) {
    return jdbc.sql(
            "SELECT payment, branch, sum(orders) AS orders, sum(gross) AS gross,"
                + " sum(pension) AS pension, sum(withheld) AS withheld FROM payment_run_line WHERE "
                + condition
                + " GROUP BY payment, branch ORDER BY payment, branch")
        .param("id", runId)
        .query(PreviewRepository::line)
        .list();
  }

  private static Line line(ResultSet row, int index) throws SQLException {
    return new Line(
        PaymentKind.valueOf(row.getString("payment")),
        row.getString("branch"),
        row.getInt("orders"),
        new Money(row.getBigDecimal("gross")),
        new Money(row.getBigDecimal("pension")),
        new Money(row.getBigDecimal("withheld")));
  }

  private static Outlier outlier(ResultSet row, int index) throws SQLException {
    return new Outlier(
        row.getString("award_id"),
        Unusual.valueOf(row.getString("reason")),
        PaymentKind.valueOf(row.getString("payment")),
        row.getString("branch"),
        row.getInt("months"),
        new Money(row.getBigDecimal("gross")),
        row.getBigDecimal("before") == null ? null : new Money(row.getBigDecimal("before")));
  }
}
