package kz.tirek.lawsuits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.tirek.common.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads where suits stand, for many at once. */
@Repository
class DeskRepository {
  private static final String WANTED =
      """
      WHERE branch = ANY (:branches)
        AND (:side::text IS NULL OR side = :side)
        AND (stage = :stage
          OR :stage::text IS NULL AND (stage <> 'CLOSED' OR :text::text IS NOT NULL))
        AND (:text::text IS NULL OR strpos(lower(concat_ws(' ', number, recovery_id, opponent,
          opponent_id, court_number)), lower(:text)) > 0)
      """;

  private final JdbcClient jdbc;

  DeskRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<DeskRow> page(DeskFilter filter, LocalDate today) {
    return jdbc.sql(
            "SELECT * FROM lawsuit_state "
                + WANTED
                + " ORDER BY next_on NULLS LAST, number DESC LIMIT :size OFFSET :offset")
        .params(parameters(filter))
        .param("size", filter.size())
        .param("offset", (long) filter.page() * filter.size())
        .query((row, i) -> row(row, today))
        .list();
  }

  long count(DeskFilter filter) {
    return jdbc.sql("SELECT count(*) FROM lawsuit_state " + WANTED)
        .params(parameters(filter))
        .query(Long.class)
        .single();
  }

  List<DeskRow> dueUntil(LocalDate last, List<String> branches, LocalDate today) {
    return jdbc.sql(
            """
            SELECT * FROM lawsuit_state
            WHERE branch = ANY (:branches) AND next_on <= :last AND NOT imported
            ORDER BY next_on, number
            """)
        .param("branches", branches.toArray(String[]::new))
        .param("last", last)
        .query((row, i) -> row(row, today))
        .list();
  }

  List<StageCount> byStage(List<String> branches) {
    return jdbc.sql(
            """
            SELECT stage, count(*) AS suits, coalesce(sum(claimed), 0) AS claimed
            FROM lawsuit_state WHERE branch = ANY (:branches) GROUP BY stage
            """)
        .param("branches", branches.toArray(String[]::new))
        .query(
            (row, i) ->
                new StageCount(
                    SuitStage.valueOf(row.getString("stage")),
                    row.getLong("suits"),
                    new Money(row.getBigDecimal("claimed"))))
        .list();
  }

  List<MonthSums> months(YearMonth first, YearMonth last, List<String> branches) {
    return jdbc.sql(
            """
            WITH own AS (
              SELECT number FROM lawsuit WHERE side = 'BY_FUND' AND branch = ANY (:branches)),
            awards AS (
              SELECT DISTINCT ON (lawsuit) happened_on, amount FROM lawsuit_step
              WHERE lawsuit IN (SELECT number FROM own)
                AND kind IN ('JUDGED', 'APPEAL_RULED', 'CASSATION_RULED', 'SETTLED')
              ORDER BY lawsuit, id DESC),
            sums AS (
              SELECT date_trunc('month', happened_on) AS month, amount AS claimed, 0 AS awarded,
                0 AS collected
              FROM lawsuit_step WHERE kind = 'FILED' AND lawsuit IN (SELECT number FROM own)
              UNION ALL
              SELECT date_trunc('month', happened_on), 0, amount, 0 FROM awards
              UNION ALL
              SELECT date_trunc('month', on_date), 0, 0, amount FROM money_back
              WHERE branch = ANY (:branches))
            SELECT m::date AS month, coalesce(sum(claimed), 0) AS claimed,
              coalesce(sum(awarded), 0) AS awarded, coalesce(sum(collected), 0) AS collected
            FROM generate_series(:first::date, :last::date, interval '1 month') m
            LEFT JOIN sums ON sums.month = m
            GROUP BY m ORDER BY m
            """)
        .param("branches", branches.toArray(String[]::new))
        .param("first", first.atDay(1))
        .param("last", last.atDay(1))
        .query(
            (row, i) ->
                new MonthSums(
                    YearMonth.from(row.getObject("month", LocalDate.class)),
                    new Money(row.getBigDecimal("claimed")),
                    new Money(row.getBigDecimal("awarded")),
                    new Money(row.getBigDecimal("collected"))))
        .list();
  }

  private static Map<String, Object> parameters(DeskFilter filter) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("branches", filter.branches().toArray(String[]::new));
    parameters.put("side", filter.side() == null ? null : filter.side().name());
    parameters.put("stage", filter.stage() == null ? null : filter.stage().name());
    parameters.put("text", filter.text() == null || filter.text().isBlank() ? null : filter.text());
    return parameters;
  }

  private static DeskRow row(ResultSet row, LocalDate today) throws SQLException {
    Lawsuit suit = LawsuitRepository.lawsuit(row, 0);
    LocalDate filedOn = row.getObject("filed_on", LocalDate.class);
    LocalDate stageOn = row.getObject("stage_on", LocalDate.class);
    SuitStage stage = SuitStage.valueOf(row.getString("stage"));
    LocalDate since = filedOn == null ? suit.openedOn() : filedOn;
    String outcome = row.getString("outcome");
    return new DeskRow(
        suit,
        stage,
        stageOn,
        filedOn,
        (int) ChronoUnit.DAYS.between(since, stage == SuitStage.CLOSED ? stageOn : today),
        row.getObject("next_on", LocalDate.class),
        outcome == null ? null : Outcome.valueOf(outcome),
        StepRepository.money(row, "awarded"),
        StepRepository.money(row, "collected"),
        null);
  }
}
