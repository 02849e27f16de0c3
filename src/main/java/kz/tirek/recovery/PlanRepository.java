package kz.tirek.recovery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.tirek.common.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PlanRepository {
  /** Money, and what was given up since the plan was made; new debts and costs are not its own. */
  private static final String PLANS =
      """
      SELECT p.*, (SELECT coalesce(-sum(e.effect), 0) FROM recovery_entry e
                    WHERE e.recovery_id = p.recovery_id AND e.id > p.after_entry
                      AND e.kind NOT IN ('DEBT', 'COSTS')) AS paid
      FROM instalment_plan p
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  PlanRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void insert(String recoveryId, Schedule schedule, String by) {
    long plan =
        jdbc.sql(
                """
                INSERT INTO instalment_plan (recovery_id, after_entry, agreed_by, agreed_on)
                SELECT :recovery, max(id), :by, :today FROM recovery_entry
                WHERE recovery_id = :recovery
                RETURNING id
                """)
            .param("recovery", recoveryId)
            .param("by", by)
            .param("today", LocalDate.now(clock))
            .query(Long.class)
            .single();
    for (Instalment each : schedule.instalments()) {
      jdbc.sql(
              """
              INSERT INTO instalment (plan_id, number, due_on, amount)
              VALUES (:plan, :number, :due, :amount)
              """)
          .param("plan", plan)
          .param("number", each.number())
          .param("due", each.dueOn())
          .param("amount", each.amount().value())
          .update();
    }
  }

  void looked(long plan, int number, boolean missed) {
    jdbc.sql("UPDATE instalment SET missed = :missed WHERE plan_id = :plan AND number = :number")
        .param("plan", plan)
        .param("number", number)
        .param("missed", missed)
        .update();
  }

  void end(String recoveryId) {
    jdbc.sql(
            """
            UPDATE instalment_plan SET ended_on = :today
            WHERE recovery_id = :recovery AND ended_on IS NULL
            """)
        .param("recovery", recoveryId)
        .param("today", LocalDate.now(clock))
        .update();
  }

  Optional<Plan> living(String recoveryId) {
    return jdbc.sql(PLANS + " WHERE p.recovery_id = :recovery AND p.ended_on IS NULL")
        .param("recovery", recoveryId)
        .query(this::plan)
        .optional();
  }

  /** The living one, or the last that ended. */
  Optional<Plan> newest(String recoveryId) {
    return jdbc.sql(PLANS + " WHERE p.recovery_id = :recovery ORDER BY p.id DESC LIMIT 1")
        .param("recovery", recoveryId)
        .query(this::plan)
        .optional();
  }

  private Plan plan(ResultSet row, int index) throws SQLException {
    return new Plan(
        row.getLong("id"),
        instalments(row.getLong("id")),
        new Money(row.getBigDecimal("paid")),
        row.getString("agreed_by"),
        row.getObject("agreed_on", LocalDate.class),
        row.getObject("ended_on", LocalDate.class));
  }

  private List<Instalment> instalments(long plan) {
    return jdbc.sql("SELECT * FROM instalment WHERE plan_id = :plan ORDER BY number")
        .param("plan", plan)
        .query(
            (row, i) ->
                new Instalment(
                    row.getInt("number"),
                    row.getObject("due_on", LocalDate.class),
                    new Money(row.getBigDecimal("amount")),
                    row.getObject("missed", Boolean.class)))
        .list();
  }
}
