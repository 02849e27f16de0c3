package kz.tirek.allocation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import kz.tirek.database.Times;
import kz.tirek.engine.WorkItem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every hold of every task; a row is closed, never changed otherwise. */
@Repository
class HoldRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  HoldRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void insert(WorkItem task, String reason, LocalDate until, String by) {
    jdbc.sql(
            """
            INSERT INTO task_hold (task_id, task, case_number, reason, until_date, held_by, held_at)
            VALUES (:id, :task, :case, :reason, :until, :by, :now)
            """)
        .param("id", task.taskId())
        .param("task", task.key())
        .param("case", task.caseNumber())
        .param("reason", reason)
        .param("until", until)
        .param("by", by)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  void release(String taskId, String by) {
    jdbc.sql(
            """
            UPDATE task_hold SET released_at = :now, released_by = :by
            WHERE task_id = :id AND released_at IS NULL
            """)
        .param("id", taskId)
        .param("by", by)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  List<Hold> ofCase(String caseNumber) {
    return jdbc.sql("SELECT * FROM task_hold WHERE case_number = :case ORDER BY id")
        .param("case", caseNumber)
        .query(HoldRepository::hold)
        .list();
  }

  private static Hold hold(ResultSet row, int number) throws SQLException {
    return new Hold(
        row.getString("task_id"),
        row.getString("task"),
        row.getString("reason"),
        row.getObject("until_date", LocalDate.class),
        row.getString("held_by"),
        Times.at(row, "held_at"),
        row.getString("released_by"),
        Times.at(row, "released_at"));
  }
}
