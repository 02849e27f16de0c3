package kz.tirek.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import kz.tirek.database.Times;
import kz.tirek.deadlines.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HearingRepository {
  /** Working days, Administrative Procedural Code art. 73 (domain.md §3). */
  private static final int NOTICE_DAYS = 3;

  private static final int OBJECTION_DAYS = 2;

  private final JdbcClient jdbc;
  private final WorkingDays workingDays;
  private final Clock clock;

  HearingRepository(JdbcClient jdbc, WorkingDays workingDays, Clock clock) {
    this.jdbc = jdbc;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  void open(String caseNumber) {
    LocalDate today = LocalDate.now(clock);
    jdbc.sql(
            """
            INSERT INTO hearing (case_number, notified_at, held_from, objection_until)
            VALUES (:case, :now, :heldFrom, :objectionUntil)
            """)
        .param("case", caseNumber)
        .param("now", OffsetDateTime.now(clock))
        .param("heldFrom", workingDays.plus(today, NOTICE_DAYS))
        .param("objectionUntil", workingDays.plus(today, OBJECTION_DAYS))
        .update();
  }

  Optional<Hearing> latest(String caseNumber) {
    return jdbc.sql("SELECT * FROM hearing WHERE case_number = :case ORDER BY id DESC LIMIT 1")
        .param("case", caseNumber)
        .query(
            (row, i) ->
                new Hearing(
                    Times.at(row, "notified_at"),
                    row.getObject("held_from", LocalDate.class),
                    row.getObject("objection_until", LocalDate.class),
                    row.getString("objection"),
                    Times.at(row, "objected_at")))
        .optional();
  }

  void object(String caseNumber, String objection) {
    jdbc.sql(
            """
            UPDATE hearing SET objection = :objection, objected_at = :now
            WHERE id = (SELECT max(id) FROM hearing WHERE case_number = :case)
            """)
        .param("case", caseNumber)
        .param("objection", objection)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }
}
