package kz.tirek.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import kz.tirek.common.NotFound;
import kz.tirek.deadlines.WorkingDays;
import org.camunda.bpm.engine.TaskService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Open user tasks for those who share out the work: read in one query, changed through the engine.
 * The program's own view: whoever calls checks what the reader may see.
 */
@Service
public class WorkItems {
  private static final String OPEN =
      """
      SELECT t.id_, t.task_def_key_, t.name_, d.key_ AS process, root.business_key_, t.assignee_,
        t.priority_, t.due_date_, t.follow_up_date_, branch.text_ AS branch,
        payment.text_ AS payment,
        ARRAY(SELECT l.group_id_::text FROM act_ru_identitylink l
               WHERE l.task_id_ = t.id_ AND l.type_ = 'candidate' AND l.group_id_ IS NOT NULL)
          AS groups
      FROM act_ru_task t
      JOIN act_re_procdef d ON d.id_ = t.proc_def_id_
      JOIN act_ru_execution i ON i.id_ = t.proc_inst_id_
      JOIN act_ru_execution root ON root.id_ = i.root_proc_inst_id_
      LEFT JOIN act_ru_variable branch
        ON branch.execution_id_ = t.proc_inst_id_ AND branch.name_ = 'branch'
      LEFT JOIN act_ru_variable payment
        ON payment.execution_id_ = t.proc_inst_id_ AND payment.name_ = 'payment'
      """;

  private final JdbcClient jdbc;
  private final TaskService tasks;
  private final Clock clock;

  WorkItems(JdbcClient jdbc, TaskService tasks, Clock clock) {
    this.jdbc = jdbc;
    this.tasks = tasks;
    this.clock = clock;
  }

  /**
   * @throws NotFound when no such task is open
   */
  public WorkItem required(String taskId) {
    return jdbc.sql(OPEN + " WHERE t.id_ = :task")
        .param("task", taskId)
        .query(this::item)
        .optional()
        .orElseThrow(() -> new NotFound("No open task has the id " + taskId));
  }

  /** Everything somebody has, most urgent first. */
  public List<WorkItem> of(String user) {
    return jdbc.sql(OPEN + " WHERE t.assignee_ = :user ORDER BY t.due_date_, t.id_")
        .param("user", user)
        .query(this::item)
        .list();
  }

  /** What these groups have to do, taken or not, most urgent first. */
  public List<WorkItem> ofGroups(Collection<String> groups, int most) {
    return jdbc.sql(
            OPEN
                + """
                   WHERE t.id_ IN (SELECT task_id_ FROM act_ru_identitylink
                                    WHERE type_ = 'candidate' AND group_id_ = ANY (:groups))
                   ORDER BY t.due_date_, t.id_ LIMIT :most
                  """)
        .param("groups", groups.toArray(String[]::new))
        .param("most", most)
        .query(this::item)
        .list();
  }

  /**
   * @param user login; null for the common pool
   */
  public void assign(String taskId, String user) {
    tasks.setAssignee(taskId, user);
  }

  /** Takes the task out of the work filters until that day begins. */
  public void hold(String taskId, LocalDate until) {
    tasks.setFollowUpDate(taskId, Date.from(until.atStartOfDay(WorkingDays.ZONE).toInstant()));
  }

  public void release(String taskId) {
    tasks.setFollowUpDate(taskId, null);
  }

  private WorkItem item(ResultSet row, int number) throws SQLException {
    LocalDateTime comesBack = row.getObject("follow_up_date_", LocalDateTime.class);
    return new WorkItem(
        row.getString("id_"),
        row.getString("task_def_key_"),
        row.getString("name_"),
        row.getString("process"),
        row.getString("business_key_"),
        row.getString("branch"),
        row.getString("payment"),
        row.getString("assignee_"),
        Set.of((String[]) row.getArray("groups").getArray()),
        row.getInt("priority_"),
        inAlmaty(row.getObject("due_date_", LocalDateTime.class)),
        comesBack != null && comesBack.isAfter(LocalDateTime.now(clock))
            ? comesBack.toLocalDate()
            : null);
  }

  /** The engine writes the time of the JVM's zone, which is Almaty's. */
  private static OffsetDateTime inAlmaty(LocalDateTime time) {
    return time == null ? null : time.atZone(WorkingDays.ZONE).toOffsetDateTime();
  }
}
