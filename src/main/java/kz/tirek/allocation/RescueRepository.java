package kz.tirek.allocation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import kz.tirek.engine.StuckCases.Stuck;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stuck cases, found, seen to and closed; at most one open row a case. */
@Repository
class RescueRepository {
  /** What is wrong with a case. */
  enum Kind {
    ORPHAN,
    INCIDENT
  }

  /** An open rescue; detail and note may be null. */
  record Rescue(String caseNumber, Kind kind, String detail, String note, String chosenBy) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  RescueRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * @return false when somebody is at it already
   */
  boolean begin(Stuck stuck, Kind kind) {
    return jdbc.sql(
                """
                INSERT INTO case_rescue (case_number, kind, detail, found_at)
                VALUES (:case, :kind, :detail, :now)
                ON CONFLICT (case_number) WHERE closed_at IS NULL DO NOTHING
                """)
            .param("case", stuck.caseNumber())
            .param("kind", kind.name())
            .param("detail", stuck.detail())
            .param("now", OffsetDateTime.now(clock))
            .update()
        > 0;
  }

  Optional<Rescue> ofCase(String caseNumber) {
    return jdbc.sql(
            """
            SELECT case_number, kind, detail, note, chosen_by FROM case_rescue
            WHERE case_number = :case AND closed_at IS NULL
            """)
        .param("case", caseNumber)
        .query(Rescue.class)
        .optional();
  }

  Set<String> openCases() {
    return Set.copyOf(
        jdbc.sql("SELECT case_number FROM case_rescue WHERE closed_at IS NULL")
            .query(String.class)
            .list());
  }

  void choose(String caseNumber, String choice, String note, String by) {
    jdbc.sql(
            """
            UPDATE case_rescue SET choice = :choice, note = :note, chosen_by = :by
            WHERE case_number = :case AND closed_at IS NULL
            """)
        .param("case", caseNumber)
        .param("choice", choice)
        .param("note", note)
        .param("by", by)
        .update();
  }

  /**
   * @param by login; null for the program
   */
  void close(String caseNumber, String outcome, String by) {
    jdbc.sql(
            """
            UPDATE case_rescue SET outcome = :outcome, closed_by = :by, closed_at = :now
            WHERE case_number = :case AND closed_at IS NULL
            """)
        .param("case", caseNumber)
        .param("outcome", outcome)
        .param("by", by)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  long open() {
    return jdbc.sql("SELECT count(*) FROM case_rescue WHERE closed_at IS NULL")
        .query(Long.class)
        .single();
  }
}
