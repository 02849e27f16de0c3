package kz.tirek.awards;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import kz.tirek.common.Money;
import kz.tirek.common.PaymentKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AwardRepository {
  private static final String FIRST_DETERMINATION = "ASSIGNMENT";

  private final JdbcClient jdbc;
  private final Clock clock;

  AwardRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  String insert(Assignment assignment) {
    String id = "A" + assignment.caseNumber();
    jdbc.sql(
            """
            INSERT INTO award (id, case_number, payment, iin, status, one_off, assigned_at)
            VALUES (:id, :case, :payment, :iin, 'ACTIVE', :oneOff, :now)
            """)
        .param("id", id)
        .param("case", assignment.caseNumber())
        .param("payment", assignment.payment().name())
        .param("iin", assignment.iin())
        .param("oneOff", assignment.oneOff())
        .param("now", now())
        .update();
    determine(id, assignment);
    return id;
  }

  private void determine(String awardId, Assignment assignment) {
    long determination =
        jdbc.sql(
                """
                INSERT INTO determination (award_id, reason, calculation_id, made_at)
                VALUES (:award, :reason, :calculation, :now) RETURNING id
                """)
            .param("award", awardId)
            .param("reason", FIRST_DETERMINATION)
            .param("calculation", assignment.calculationId())
            .param("now", now())
            .query(Long.class)
            .single();
    assignment.periods().forEach(period -> insert(determination, period));
  }

  private void insert(long determination, AwardPeriod period) {
    jdbc.sql(
            """
            INSERT INTO award_period (determination_id, from_date, until_date, gross, pension)
            VALUES (:determination, :from, :until, :gross, :pension)
            """)
        .param("determination", determination)
        .param("from", period.from())
        .param("until", period.until())
        .param("gross", period.gross().value())
        .param("pension", period.pension().value())
        .update();
  }

  void move(String awardId, AwardStatus status) {
    jdbc.sql("UPDATE award SET status = :status WHERE id = :id")
        .param("id", awardId)
        .param("status", status.name())
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

  private Award award(ResultSet row, int index) throws SQLException {
    String id = row.getString("id");
    return new Award(
        id,
        row.getString("case_number"),
        PaymentKind.valueOf(row.getString("payment")),
        row.getString("iin"),
        AwardStatus.valueOf(row.getString("status")),
        row.getBoolean("one_off"),
        periodsInForce(id));
  }

  private List<AwardPeriod> periodsInForce(String awardId) {
    return jdbc.sql(
            """
            SELECT p.*, d.reason FROM award_period p JOIN determination d ON d.id = p.determination_id
            WHERE d.id = (SELECT max(id) FROM determination WHERE award_id = :award)
            ORDER BY p.from_date
            """)
        .param("award", awardId)
        .query(
            (row, i) ->
                new AwardPeriod(
                    row.getObject("from_date", LocalDate.class),
                    row.getObject("until_date", LocalDate.class),
                    new Money(row.getBigDecimal("gross")),
                    new Money(row.getBigDecimal("pension")),
                    row.getString("reason")))
        .list();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }
}
