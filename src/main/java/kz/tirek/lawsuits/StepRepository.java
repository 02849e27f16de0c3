package kz.tirek.lawsuits;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import kz.tirek.common.Money;
import kz.tirek.deadlines.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Steps of suits; rows are only ever added. */
@Repository
class StepRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  StepRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void insert(String lawsuit, NewStep step, String by) {
    jdbc.sql(
            """
            INSERT INTO lawsuit_step (lawsuit, kind, stage, happened_on, next_on, result, outcome,
              amount, costs, reference, papers, note, entered_by, entered_at)
            VALUES (:lawsuit, :kind, :stage, :on, :next, :result, :outcome, :amount, :costs,
              :reference, :papers, :note, :by, :now)
            """)
        .param("lawsuit", lawsuit)
        .param("kind", step.kind().name())
        .param("stage", name(step.stage()))
        .param("on", step.on())
        .param("next", step.nextOn())
        .param("result", name(step.result()))
        .param("outcome", name(step.outcome()))
        .param("amount", step.amount() == null ? null : step.amount().value())
        .param("costs", step.costs() == null ? null : step.costs().value())
        .param("reference", step.reference())
        .param("papers", step.papers())
        .param("note", step.note())
        .param("by", by)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /** Oldest first. */
  List<Step> of(String lawsuit) {
    return jdbc.sql("SELECT * FROM lawsuit_step WHERE lawsuit = :lawsuit ORDER BY id")
        .param("lawsuit", lawsuit)
        .query(StepRepository::step)
        .list();
  }

  private static Step step(ResultSet row, int index) throws SQLException {
    String result = row.getString("result");
    String outcome = row.getString("outcome");
    String stage = row.getString("stage");
    return new Step(
        row.getLong("id"),
        StepKind.valueOf(row.getString("kind")),
        stage == null ? null : SuitStage.valueOf(stage),
        row.getObject("happened_on", LocalDate.class),
        row.getObject("next_on", LocalDate.class),
        result == null ? null : Result.valueOf(result),
        outcome == null ? null : Outcome.valueOf(outcome),
        money(row, "amount"),
        money(row, "costs"),
        row.getString("reference"),
        row.getString("papers"),
        row.getString("note"),
        row.getString("entered_by"),
        at(row, "entered_at"));
  }

  /** Null where the column is. */
  static Money money(ResultSet row, String column) throws SQLException {
    BigDecimal value = row.getBigDecimal(column);
    return value == null ? null : new Money(value);
  }

  /** In Almaty. */
  static OffsetDateTime at(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class)
        .atZoneSameInstant(WorkingDays.ZONE)
        .toOffsetDateTime();
  }

  private static String name(Enum<?> value) {
    return value == null ? null : value.name();
  }
}
