package kz.tirek.complaints;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import kz.tirek.complaints.Complaint.Outcome;
import kz.tirek.deadlines.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ComplaintRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  ComplaintRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void insert(String caseNumber, NewComplaint arriving, LocalDate dueOn) {
    jdbc.sql(
            """
            INSERT INTO complaint (number, case_number, text, filed_on, received_at, due_on)
            SELECT :case || '-C' || count(*) + 1, :case, :text, :filedOn, :now, :dueOn
            FROM complaint WHERE case_number = :case
            """)
        .param("case", caseNumber)
        .param("text", arriving.text())
        .param("filedOn", arriving.filedOn())
        .param("now", OffsetDateTime.now(clock))
        .param("dueOn", dueOn)
        .update();
  }

  void decide(String number, Outcome outcome, String reason, String decidedBy) {
    jdbc.sql(
            """
            UPDATE complaint
            SET outcome = :outcome, reason = :reason, decided_by = :by, decided_at = :now
            WHERE number = :number AND outcome IS NULL
            """)
        .param("number", number)
        .param("outcome", outcome.name())
        .param("reason", reason)
        .param("by", decidedBy)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /** Oldest first. */
  List<Complaint> ofCase(String caseNumber) {
    return jdbc.sql(
            "SELECT * FROM complaint WHERE case_number = :case ORDER BY received_at, number")
        .param("case", caseNumber)
        .query(ComplaintRepository::complaint)
        .list();
  }

  private static Complaint complaint(ResultSet row, int index) throws SQLException {
    String outcome = row.getString("outcome");
    return new Complaint(
        row.getString("number"),
        row.getString("case_number"),
        row.getString("text"),
        row.getObject("filed_on", LocalDate.class),
        at(row, "received_at"),
        row.getObject("due_on", LocalDate.class),
        outcome == null ? null : Outcome.valueOf(outcome),
        row.getString("reason"),
        row.getString("decided_by"),
        at(row, "decided_at"));
  }

  /** In Almaty; null where the column is. */
  static OffsetDateTime at(ResultSet row, String column) throws SQLException {
    OffsetDateTime utc = row.getObject(column, OffsetDateTime.class);
    return utc == null ? null : utc.atZoneSameInstant(WorkingDays.ZONE).toOffsetDateTime();
  }
}
