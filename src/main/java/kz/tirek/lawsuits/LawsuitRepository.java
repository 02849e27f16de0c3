package kz.tirek.lawsuits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.tirek.common.Money;
import kz.tirek.common.NotFound;
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Region;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LawsuitRepository {
  private final JdbcClient jdbc;

  LawsuitRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The number given is not used: numbers are given here. */
  String insert(Lawsuit suit) {
    String number = nextNumber(suit.openedOn());
    jdbc.sql(
            """
            INSERT INTO lawsuit (number, side, kind, subject, branch, payment, recovery_id, opponent,
              opponent_id, claimed, court, court_number, opened_on, opened_by)
            VALUES (:number, :side, :kind, :subject, :branch, :payment, :recovery, :opponent,
              :opponentId, :claimed, :court, :courtNumber, :openedOn, :openedBy)
            """)
        .param("number", number)
        .param("side", suit.side().name())
        .param("kind", suit.kind().name())
        .param("subject", suit.subject().name())
        .param("branch", suit.branch().code())
        .param("payment", suit.payment() == null ? null : suit.payment().name())
        .param("recovery", suit.recoveryId())
        .param("opponent", suit.opponent())
        .param("opponentId", suit.opponentId())
        .param("claimed", suit.claimed() == null ? null : suit.claimed().value())
        .param("court", suit.court())
        .param("courtNumber", suit.courtNumber())
        .param("openedOn", suit.openedOn())
        .param("openedBy", suit.openedBy())
        .update();
    return number;
  }

  String nextNumber(LocalDate openedOn) {
    return "L-%02d-%07d"
        .formatted(
            openedOn.getYear() % 100,
            jdbc.sql("SELECT nextval('lawsuit_number_seq')").query(Long.class).single());
  }

  /** As drafted: until it is filed, a claim may change. */
  void draft(String number, SuitKind kind, Money claimed, String court) {
    jdbc.sql(
            "UPDATE lawsuit SET kind = :kind, claimed = :claimed, court = :court WHERE number = :number")
        .param("number", number)
        .param("kind", kind.name())
        .param("claimed", claimed.value())
        .param("court", court)
        .update();
  }

  void numbered(String number, String courtNumber) {
    jdbc.sql("UPDATE lawsuit SET court_number = :court WHERE number = :number")
        .param("number", number)
        .param("court", courtNumber)
        .update();
  }

  /** Lets one transaction at a time add to the suit. */
  void lock(String number) {
    jdbc.sql("SELECT 1 FROM lawsuit WHERE number = :number FOR UPDATE")
        .param("number", number)
        .query(Integer.class)
        .optional();
  }

  Optional<Lawsuit> find(String number) {
    return jdbc.sql("SELECT * FROM lawsuit WHERE number = :number")
        .param("number", number)
        .query(LawsuitRepository::lawsuit)
        .optional();
  }

  Lawsuit required(String number) {
    return find(number).orElseThrow(() -> new NotFound("There is no lawsuit " + number));
  }

  /** Oldest first. */
  List<Lawsuit> ofRecovery(String recoveryId) {
    return jdbc.sql("SELECT * FROM lawsuit WHERE recovery_id = :recovery ORDER BY number")
        .param("recovery", recoveryId)
        .query(LawsuitRepository::lawsuit)
        .list();
  }

  static Lawsuit lawsuit(ResultSet row, int index) throws SQLException {
    String payment = row.getString("payment");
    return new Lawsuit(
        row.getString("number"),
        Side.valueOf(row.getString("side")),
        SuitKind.valueOf(row.getString("kind")),
        Subject.valueOf(row.getString("subject")),
        Region.ofCode(row.getString("branch")),
        payment == null ? null : PaymentKind.valueOf(payment),
        row.getString("recovery_id"),
        row.getString("opponent"),
        row.getString("opponent_id"),
        StepRepository.money(row, "claimed"),
        row.getString("court"),
        row.getString("court_number"),
        row.getObject("opened_on", LocalDate.class),
        row.getString("opened_by"),
        row.getBoolean("imported"));
  }
}
