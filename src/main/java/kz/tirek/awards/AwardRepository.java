package kz.tirek.awards;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import kz.tirek.common.PaymentKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AwardRepository {
  private final JdbcClient jdbc;
  private final DeterminationRepository determinations;
  private final SuspensionRepository suspensions;
  private final Clock clock;

  AwardRepository(
      JdbcClient jdbc,
      DeterminationRepository determinations,
      SuspensionRepository suspensions,
      Clock clock) {
    this.jdbc = jdbc;
    this.determinations = determinations;
    this.suspensions = suspensions;
    this.clock = clock;
  }

  static String idOf(Assignment assignment) {
    return "A" + assignment.caseNumber();
  }

  /**
   * @param entitlement the law's, with raises that are not the law's
   */
  String insert(Assignment assignment, List<AwardPeriod> entitlement) {
    String id = idOf(assignment);
    LocalDate from = entitlement.get(0).from();
    jdbc.sql(
            """
            INSERT INTO award (id, case_number, payment, iin, payee, iban, region, status, one_off,
              right_from, assigned_at)
            VALUES (:id, :case, :payment, :iin, :payee, :iban, :region, 'ACTIVE', :oneOff,
              :from, :now)
            """)
        .param("id", id)
        .param("case", assignment.caseNumber())
        .param("payment", assignment.payment().name())
        .param("iin", assignment.iin())
        .param("payee", assignment.payee())
        .param("iban", assignment.iban())
        .param("region", assignment.region())
        .param("oneOff", assignment.oneOff())
        .param("from", from)
        .param("now", OffsetDateTime.now(clock))
        .update();
    assignment.others().forEach(other -> insert(id, other));
    long first =
        determinations.insert(
            id,
            Determination.Kind.ASSIGN,
            assignment.calculationId(),
            new Change(null, from, null, null, null));
    determinations.entitle(first, entitlement);
    determinations.due(first, entitlement);
    return id;
  }

  private void insert(String awardId, Concerned other) {
    jdbc.sql("INSERT INTO award_person (award_id, iin, role) VALUES (:award, :iin, :role)")
        .param("award", awardId)
        .param("iin", other.iin())
        .param("role", other.role().name())
        .update();
  }

  /** Lets one transaction at a time determine. */
  void lock(String id) {
    jdbc.sql("SELECT 1 FROM award WHERE id = :id FOR UPDATE")
        .param("id", id)
        .query(Integer.class)
        .optional();
  }

  void move(String id, AwardStatus status) {
    jdbc.sql("UPDATE award SET status = :status WHERE id = :id")
        .param("id", id)
        .param("status", status.name())
        .update();
  }

  /**
   * @param stoppedFrom first day no longer paid, or null where the term ended by itself
   */
  void end(String id, AwardStatus status, LocalDate stoppedFrom) {
    jdbc.sql(
            """
            UPDATE award SET status = :status, stopped_from = :stoppedFrom, ended_at = :now
            WHERE id = :id
            """)
        .param("id", id)
        .param("status", status.name())
        .param("stoppedFrom", stoppedFrom)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  void payTo(String id, String iban) {
    jdbc.sql("UPDATE award SET iban = :iban WHERE id = :id")
        .param("id", id)
        .param("iban", iban)
        .update();
  }

  Optional<Award> find(String id) {
    return jdbc.sql("SELECT * FROM award WHERE id = :id")
        .param("id", id)
        .query(this::award)
        .optional();
  }

  Optional<Award> ofCase(String caseNumber) {
    return jdbc.sql("SELECT * FROM award WHERE case_number = :case")
        .param("case", caseNumber)
        .query(this::award)
        .optional();
  }

  List<Award> concerning(String iin) {
    return jdbc.sql(
            """
            SELECT * FROM award WHERE iin = :iin
              OR id IN (SELECT award_id FROM award_person WHERE iin = :iin)
            ORDER BY assigned_at DESC, id DESC
            """)
        .param("iin", iin)
        .query(this::award)
        .list();
  }

  List<Concerned> others(String awardId) {
    return jdbc.sql("SELECT iin, role FROM award_person WHERE award_id = :award ORDER BY iin")
        .param("award", awardId)
        .query(
            (row, i) ->
                new Concerned(row.getString("iin"), Concerned.Role.valueOf(row.getString("role"))))
        .list();
  }

  private Award award(ResultSet row, int index) throws SQLException {
    String id = row.getString("id");
    List<Determination> all = determinations.ofAward(id);
    long newest = all.get(all.size() - 1).id();
    return new Award(
        id,
        row.getString("case_number"),
        PaymentKind.valueOf(row.getString("payment")),
        row.getString("iin"),
        row.getString("payee"),
        row.getString("iban"),
        row.getString("region"),
        AwardStatus.valueOf(row.getString("status")),
        row.getBoolean("one_off"),
        row.getObject("right_from", LocalDate.class),
        row.getObject("stopped_from", LocalDate.class),
        determinations.due(newest),
        determinations.entitled(newest),
        all,
        suspensions.open(id));
  }
}
