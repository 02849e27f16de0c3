package kz.tirek.lawsuits;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import kz.tirek.engine.Processes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lifts what is due today, or was before, above the rest: once for a suit and its date. */
@Component("remindOfNextDates")
class RemindOfNextDates implements JavaDelegate {
  private static final int PRIORITY = 80;

  private final JdbcClient jdbc;
  private final Processes processes;
  private final Clock clock;

  RemindOfNextDates(JdbcClient jdbc, Processes processes, Clock clock) {
    this.jdbc = jdbc;
    this.processes = processes;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    jdbc.sql(
            """
            WITH due AS (
              INSERT INTO lawsuit_reminder (lawsuit, next_on, reminded_at)
              SELECT number, next_on, :now FROM lawsuit_state
              WHERE next_on <= :today AND NOT imported
              ON CONFLICT DO NOTHING
              RETURNING lawsuit)
            SELECT DISTINCT coalesce(recovery_id, number) FROM lawsuit
            WHERE number IN (SELECT lawsuit FROM due)
            """)
        .param("now", OffsetDateTime.now(clock))
        .param("today", LocalDate.now(clock))
        .query(String.class)
        .list()
        .forEach(businessKey -> processes.prioritise(businessKey, PRIORITY));
  }
}
