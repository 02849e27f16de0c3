package kz.tirek.refunds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import kz.tirek.common.Region;
import kz.tirek.deadlines.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RefundRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  RefundRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Returns the number. */
  String insert(NewRefund arriving, LocalDate dueOn) {
    OffsetDateTime now = OffsetDateTime.now(clock);
    LocalDate appliedOn =
        arriving.appliedOn() == null ? LocalDate.now(clock) : arriving.appliedOn();
    String number =
        jdbc.sql(
                """
                INSERT INTO refund (number, payer, reason, region, iban, note, applied_on,
                  registered_at, due_on, status)
                SELECT 'F-' || :year || '-' || lpad(nextval('refund_number_seq')::text, 7, '0'),
                  :payer, :reason, :region, :iban, :note, :appliedOn, :now, :dueOn, 'REGISTERED'
                RETURNING number
                """)
            .param("year", "%02d".formatted(now.getYear() % 100))
            .param("payer", arriving.payer())
            .param("reason", arriving.reason().name())
            .param("region", arriving.region().code())
            .param("iban", arriving.iban())
            .param("note", arriving.note())
            .param("appliedOn", appliedOn)
            .param("now", now)
            .param("dueOn", dueOn)
            .query(String.class)
            .single();
    keepStage(number, RefundStatus.REGISTERED);
    return number;
  }

  Optional<Refund> find(String number) {
    return jdbc.sql("SELECT * FROM refund WHERE number = :number")
        .param("number", number)
        .query(RefundRepository::refund)
        .optional();
  }

  /** Newest first. */
  List<Refund> page(RefundFilter filter) {
    return jdbc.sql(
            "SELECT * FROM refund"
                + RefundFilter.WHERE
                + " ORDER BY registered_at DESC, number DESC LIMIT :size OFFSET :offset")
        .params(filter.parameters())
        .param("size", filter.size())
        .param("offset", (long) filter.page() * filter.size())
        .query(RefundRepository::refund)
        .list();
  }

  long count(RefundFilter filter) {
    return jdbc.sql("SELECT count(*) FROM refund" + RefundFilter.WHERE)
        .params(filter.parameters())
        .query(Long.class)
        .single();
  }

  /** Lets one transaction at a time change the refund. */
  void lock(String number) {
    jdbc.sql("SELECT 1 FROM refund WHERE number = :number FOR UPDATE")
        .param("number", number)
        .query(Integer.class)
        .optional();
  }

  /** Entering the status it is in changes nothing. */
  void enter(String number, RefundStatus status) {
    int moved =
        jdbc.sql("UPDATE refund SET status = :status WHERE number = :number AND status <> :status")
            .param("number", number)
            .param("status", status.name())
            .update();
    if (moved == 1) {
      keepStage(number, status);
    }
  }

  void propose(String number, String note, String by) {
    jdbc.sql(
            """
            UPDATE refund SET decision_note = :note, decided_by = :by, approved_by = NULL
            WHERE number = :number
            """)
        .param("number", number)
        .param("note", note)
        .param("by", by)
        .update();
  }

  void approve(String number, String by) {
    jdbc.sql("UPDATE refund SET approved_by = :by WHERE number = :number")
        .param("number", number)
        .param("by", by)
        .update();
  }

  void decided(String number) {
    jdbc.sql("UPDATE refund SET decided_at = :now WHERE number = :number")
        .param("number", number)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  void payTo(String number, String iban) {
    jdbc.sql("UPDATE refund SET iban = :iban WHERE number = :number")
        .param("number", number)
        .param("iban", iban)
        .update();
  }

  private void keepStage(String number, RefundStatus status) {
    jdbc.sql(
            """
            INSERT INTO refund_stage (refund_number, status, entered_at)
            VALUES (:number, :status, :now)
            """)
        .param("number", number)
        .param("status", status.name())
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  private static Refund refund(ResultSet row, int index) throws SQLException {
    return new Refund(
        row.getString("number"),
        row.getString("payer"),
        RefundReason.valueOf(row.getString("reason")),
        Region.ofCode(row.getString("region")),
        row.getString("iban"),
        row.getString("note"),
        row.getObject("applied_on", LocalDate.class),
        at(row, "registered_at"),
        row.getObject("due_on", LocalDate.class),
        RefundStatus.valueOf(row.getString("status")),
        row.getString("decision_note"),
        row.getString("decided_by"),
        row.getString("approved_by"),
        at(row, "decided_at"));
  }

  /** In Almaty; null where the column is. */
  static OffsetDateTime at(ResultSet row, String column) throws SQLException {
    OffsetDateTime utc = row.getObject(column, OffsetDateTime.class);
    return utc == null ? null : utc.atZoneSameInstant(WorkingDays.ZONE).toOffsetDateTime();
  }
}
