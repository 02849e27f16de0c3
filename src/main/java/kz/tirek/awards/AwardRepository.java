package kz.tirek.awards;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
    determinations.entitle(Map.of(first, entitlement));
    determinations.due(Map.of(first, entitlement));
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
    return read("id = :value", id).stream().findFirst();
  }

  /** In order of their ids. */
  List<Award> all(Collection<String> ids) {
    return read("id = ANY (:value) ORDER BY id", ids.toArray(String[]::new));
  }

  Optional<Award> ofCase(String caseNumber) {
    return read("case_number = :value", caseNumber).stream().findFirst();
  }

  List<Award> concerning(String iin) {
    return read(
        """
        iin = :value OR id IN (SELECT award_id FROM award_person WHERE iin = :value)
        ORDER BY assigned_at DESC, id DESC
        """,
        iin);
  }

  List<Concerned> others(String awardId) {
    return jdbc.sql("SELECT iin, role FROM award_person WHERE award_id = :award ORDER BY iin")
        .param("award", awardId)
        .query(
            (row, i) ->
                new Concerned(row.getString("iin"), Concerned.Role.valueOf(row.getString("role"))))
        .list();
  }

  private List<Award> read(String which, Object value) {
    List<Award> bare =
        jdbc.sql("SELECT * FROM award WHERE " + which)
            .param("value", value)
            .query(AwardRepository::bare)
            .list();
    List<String> ids = bare.stream().map(Award::id).toList();
    Map<String, List<Determination>> all = determinations.ofAwards(ids);
    List<Long> newest = all.values().stream().map(made -> made.get(made.size() - 1).id()).toList();
    Map<Long, List<AwardPeriod>> due = determinations.due(newest);
    Map<Long, List<AwardPeriod>> entitled = determinations.entitled(newest);
    Map<String, List<Suspension>> stops = suspensions.all(ids);
    return bare.stream()
        .map(
            award -> {
              List<Determination> made = all.get(award.id());
              long last = made.get(made.size() - 1).id();
              return award.with(
                  due.getOrDefault(last, List.of()),
                  entitled.getOrDefault(last, List.of()),
                  made,
                  SuspensionRepository.open(stops.getOrDefault(award.id(), List.of())));
            })
        .toList();
  }

  private static Award bare(ResultSet row, int index) throws SQLException {
    return new Award(
        row.getString("id"),
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
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
