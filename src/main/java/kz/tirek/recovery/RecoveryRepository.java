package kz.tirek.recovery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.tirek.common.Money;
import kz.tirek.common.NotFound;
import kz.tirek.common.Region;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RecoveryRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  RecoveryRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * The id and the stage given are not used: numbers are given here, and it begins at the cause.
   */
  String insert(Recovery recovery) {
    String id =
        "R-%02d-%07d"
            .formatted(
                recovery.openedOn().getYear() % 100,
                jdbc.sql("SELECT nextval('recovery_number_seq')").query(Long.class).single());
    jdbc.sql(
            """
            INSERT INTO recovery (id, award_id, case_number, branch, status, stage, origin, cause,
              fault, note, opened_on, opened_by)
            VALUES (:id, :award, :case, :branch, 'OPEN', 'CAUSE', :origin, :cause, :fault, :note,
              :openedOn, :openedBy)
            """)
        .param("id", id)
        .param("award", recovery.awardId())
        .param("case", recovery.caseNumber())
        .param("branch", recovery.branch().code())
        .param("origin", recovery.origin().name())
        .param("cause", recovery.cause())
        .param("fault", recovery.fault() == null ? null : recovery.fault().name())
        .param("note", recovery.note())
        .param("openedOn", recovery.openedOn())
        .param("openedBy", recovery.openedBy())
        .update();
    putDebtors(id, recovery.debtors());
    return id;
  }

  void putDebtors(String id, List<Debtor> debtors) {
    jdbc.sql("DELETE FROM recovery_debtor WHERE recovery_id = :id").param("id", id).update();
    for (int i = 0; i < debtors.size(); i++) {
      Debtor debtor = debtors.get(i);
      jdbc.sql(
              """
              INSERT INTO recovery_debtor (recovery_id, position, debtor_id, name, role, share)
              VALUES (:id, :position, :debtor, :name, :role, :share)
              """)
          .param("id", id)
          .param("position", i)
          .param("debtor", debtor.id())
          .param("name", debtor.name())
          .param("role", debtor.role().name())
          .param("share", debtor.share().value())
          .update();
    }
  }

  void establish(String id, String cause, Fault fault, boolean countingError) {
    jdbc.sql(
            """
            UPDATE recovery SET cause = :cause, fault = :fault, counting_error = :error
            WHERE id = :id
            """)
        .param("id", id)
        .param("cause", cause)
        .param("fault", fault.name())
        .param("error", countingError)
        .update();
  }

  void reopen(String id) {
    jdbc.sql("UPDATE recovery SET status = 'OPEN', closed_on = NULL WHERE id = :id")
        .param("id", id)
        .update();
  }

  void close(String id, RecoveryStatus status) {
    jdbc.sql("UPDATE recovery SET status = :status, closed_on = :today WHERE id = :id")
        .param("id", id)
        .param("status", status.name())
        .param("today", LocalDate.now(clock))
        .update();
  }

  /** Lets one transaction at a time change the recovery and its ledger. */
  Recovery lock(String id) {
    jdbc.sql("SELECT 1 FROM recovery WHERE id = :id FOR UPDATE")
        .param("id", id)
        .query(Integer.class)
        .optional();
    return required(id);
  }

  Recovery required(String id) {
    return find(id).orElseThrow(() -> new NotFound("There is no recovery " + id));
  }

  Optional<Recovery> find(String id) {
    return jdbc.sql("SELECT * FROM recovery WHERE id = :id")
        .param("id", id)
        .query(this::recovery)
        .optional();
  }

  /** The recovery that a case's notices tell of: the newest. */
  Optional<Recovery> newestOfCase(String caseNumber) {
    return jdbc.sql(
            "SELECT * FROM recovery WHERE case_number = :case ORDER BY status = 'OPEN' DESC, id DESC LIMIT 1")
        .param("case", caseNumber)
        .query(this::recovery)
        .optional();
  }

  Optional<Recovery> openOfAward(String awardId) {
    return jdbc.sql("SELECT * FROM recovery WHERE award_id = :award AND status = 'OPEN' FOR UPDATE")
        .param("award", awardId)
        .query(this::recovery)
        .optional();
  }

  List<Recovery> openOfDebtor(String debtorId) {
    return jdbc.sql(
            """
            SELECT r.* FROM recovery r JOIN recovery_debtor d ON d.recovery_id = r.id
            WHERE d.debtor_id = :debtor AND r.status = 'OPEN' ORDER BY r.id
            """)
        .param("debtor", debtorId)
        .query(this::recovery)
        .list();
  }

  List<Recovery> page(RecoveryFilter filter) {
    return jdbc.sql(
            """
            SELECT * FROM recovery
            WHERE branch = ANY (:branches)
              AND (:status::text IS NULL OR status = :status)
              AND (:stage::text IS NULL OR stage = :stage)
            ORDER BY opened_on DESC, id DESC LIMIT :size OFFSET :offset
            """)
        .param("branches", filter.branches().toArray(String[]::new))
        .param("status", filter.status() == null ? null : filter.status().name())
        .param("stage", filter.stage() == null ? null : filter.stage().name())
        .param("size", filter.size())
        .param("offset", (long) filter.page() * filter.size())
        .query(this::recovery)
        .list();
  }

  private Recovery recovery(ResultSet row, int index) throws SQLException {
    String fault = row.getString("fault");
    return new Recovery(
        row.getString("id"),
        row.getString("award_id"),
        row.getString("case_number"),
        Region.ofCode(row.getString("branch")),
        RecoveryStatus.valueOf(row.getString("status")),
        RecoveryStage.valueOf(row.getString("stage")),
        Recovery.Origin.valueOf(row.getString("origin")),
        row.getString("cause"),
        fault == null ? null : Fault.valueOf(fault),
        row.getBoolean("counting_error"),
        debtors(row.getString("id")),
        row.getString("note"),
        row.getObject("opened_on", LocalDate.class),
        row.getString("opened_by"),
        row.getObject("closed_on", LocalDate.class));
  }

  private List<Debtor> debtors(String id) {
    return jdbc.sql("SELECT * FROM recovery_debtor WHERE recovery_id = :id ORDER BY position")
        .param("id", id)
        .query(
            (row, i) ->
                new Debtor(
                    row.getString("debtor_id"),
                    row.getString("name"),
                    Debtor.Role.valueOf(row.getString("role")),
                    new Money(row.getBigDecimal("share"))))
        .list();
  }
}
