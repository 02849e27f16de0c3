package kz.tirek.allocation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.tirek.deadlines.WorkingDays;
import kz.tirek.engine.WorkItem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was given which task, and who did it. */
@Repository
class AssignmentLog {
  private final JdbcClient jdbc;
  private final Clock clock;

  AssignmentLog(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  private record Given(String user, OffsetDateTime at) {}

  private record Done(String user, int count) {}

  /**
   * @param user null for the common pool
   * @param by login of who assigned it by hand; null for the rules
   */
  void given(WorkItem task, String user, How how, String by) {
    jdbc.sql(
            """
            INSERT INTO task_assignment
              (task_id, task, case_number, user_id, how, assigned_by, assigned_at)
            VALUES (:id, :task, :case, :user, :how, :by, :now)
            """)
        .param("id", task.taskId())
        .param("task", task.key())
        .param("case", task.caseNumber())
        .param("user", user)
        .param("how", how.name())
        .param("by", by)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  void done(WorkItem task, String user) {
    jdbc.sql(
            """
            INSERT INTO task_done (task_id, task, case_number, user_id, done_at)
            VALUES (:id, :task, :case, :user, :now) ON CONFLICT (task_id) DO NOTHING
            """)
        .param("id", task.taskId())
        .param("task", task.key())
        .param("case", task.caseNumber())
        .param("user", user)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /** Everybody who did a task of the case, the latest first. */
  List<String> doersOf(String caseNumber) {
    return jdbc.sql(
            """
            SELECT user_id FROM task_done WHERE case_number = :case
            GROUP BY user_id ORDER BY max(done_at) DESC
            """)
        .param("case", caseNumber)
        .query(String.class)
        .list();
  }

  /** When each last got a task; those who never did are missing. */
  Map<String, Instant> lastGiven(Collection<String> users) {
    return jdbc
        .sql(
            """
            SELECT user_id AS "user", max(assigned_at) AS at FROM task_assignment
            WHERE user_id = ANY (:users) GROUP BY user_id
            """)
        .param("users", users.toArray(String[]::new))
        .query(Given.class)
        .list()
        .stream()
        .collect(Collectors.toMap(Given::user, given -> given.at().toInstant()));
  }

  /** How many tasks each did on that day in Almaty; those who did none are missing. */
  Map<String, Integer> doneOn(LocalDate day, Collection<String> users) {
    return jdbc
        .sql(
            """
            SELECT user_id AS "user", count(*) AS count FROM task_done
            WHERE user_id = ANY (:users) AND done_at >= :from AND done_at < :to GROUP BY user_id
            """)
        .param("users", users.toArray(String[]::new))
        .param("from", day.atStartOfDay(WorkingDays.ZONE).toOffsetDateTime())
        .param("to", day.plusDays(1).atStartOfDay(WorkingDays.ZONE).toOffsetDateTime())
        .query(Done.class)
        .list()
        .stream()
        .collect(Collectors.toMap(Done::user, Done::count));
  }
}
