package kz.tirek.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Finds living cases that nothing moves any more, over the tables of cases, awards and the engine;
 * one pass each, however many cases there are.
 */
@Service
public class StuckCases {
  /** The process that rescues a case keeps it no more alive than a doctor does. */
  private static final String RESCUE = "rescue-case";

  private static final String ORPHANS =
      """
      WITH awake AS (
        SELECT DISTINCT root.business_key_ AS case_number
        FROM (SELECT proc_inst_id_ AS id FROM act_ru_task WHERE suspension_state_ = 1
              UNION ALL
              SELECT proc_inst_id_ FROM act_ru_ext_task WHERE suspension_state_ = 1
              UNION ALL
              SELECT s.proc_inst_id_ FROM act_ru_event_subscr s
                JOIN act_ru_execution e ON e.id_ = s.execution_id_
                WHERE e.suspension_state_ = 1 AND s.event_type_ <> 'compensate'
              UNION ALL
              SELECT process_instance_id_ FROM act_ru_job WHERE suspension_state_ = 1
             ) waiting
        JOIN act_ru_execution instance ON instance.id_ = waiting.id
        JOIN act_ru_execution root ON root.id_ = instance.root_proc_inst_id_
        JOIN act_re_procdef d ON d.id_ = root.proc_def_id_
        WHERE d.key_ <> :rescue
      )
      SELECT a.number AS case_number, a.region AS branch, a.payment, NULL AS detail
      FROM application a
      LEFT JOIN awake ON awake.case_number = a.number
      WHERE awake.case_number IS NULL AND (:case::text IS NULL OR a.number = :case)
        AND (a.status NOT IN ('ASSIGNED', 'REFUSED', 'WITHDRAWN')
          OR EXISTS (SELECT 1 FROM award w WHERE w.case_number = a.number
                      AND w.status IN ('ACTIVE', 'SUSPENDED')))
      ORDER BY a.number
      """;

  private static final Duration PATIENCE = Duration.ofDays(1);

  /**
   * @param branch code of the branch
   * @param detail message of the incident; null when nothing runs
   */
  public record Stuck(String caseNumber, String branch, String payment, String detail) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  StuckCases(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Open applications and living awards without a process, or whose process waits for nothing: no
   * active task, external task, message, timer or other job.
   */
  public List<Stuck> orphans() {
    return orphans(null);
  }

  public boolean isOrphan(String caseNumber) {
    return !orphans(caseNumber).isEmpty();
  }

  private List<Stuck> orphans(String caseNumber) {
    return jdbc.sql(ORPHANS)
        .param("rescue", RESCUE)
        .param("case", caseNumber)
        .query(Stuck.class)
        .list();
  }

  /** Cases with an incident that nobody has repaired for a day. */
  public List<Stuck> oldIncidents() {
    return jdbc.sql(
            """
            SELECT DISTINCT ON (a.number) a.number AS case_number, a.region AS branch, a.payment,
              coalesce(i.incident_msg_, i.incident_type_) AS detail
            FROM act_ru_incident i
            JOIN act_ru_execution instance ON instance.id_ = i.proc_inst_id_
            JOIN act_ru_execution root ON root.id_ = instance.root_proc_inst_id_
            JOIN application a ON a.number = root.business_key_
            WHERE i.incident_timestamp_ < :before
            ORDER BY a.number, i.incident_timestamp_
            """)
        .param("before", LocalDateTime.now(clock).minus(PATIENCE))
        .query(Stuck.class)
        .list();
  }
}
