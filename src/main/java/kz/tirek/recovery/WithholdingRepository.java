package kz.tirek.recovery;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WithholdingRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  WithholdingRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void insert(String recoveryId, String awardId, BigDecimal share, String by) {
    jdbc.sql(
            """
            INSERT INTO recovery_withholding (recovery_id, award_id, share, agreed_by, agreed_on)
            VALUES (:recovery, :award, :share, :by, :today)
            """)
        .param("recovery", recoveryId)
        .param("award", awardId)
        .param("share", share)
        .param("by", by)
        .param("today", LocalDate.now(clock))
        .update();
  }

  void end(String recoveryId) {
    jdbc.sql(
            """
            UPDATE recovery_withholding SET ended_on = :today
            WHERE recovery_id = :recovery AND ended_on IS NULL
            """)
        .param("recovery", recoveryId)
        .param("today", LocalDate.now(clock))
        .update();
  }

  Optional<Withholding> living(String recoveryId) {
    return one("recovery_id = :id AND ended_on IS NULL", recoveryId);
  }

  Optional<Withholding> livingOfAward(String awardId) {
    return one("award_id = :id AND ended_on IS NULL", awardId);
  }

  /** The living one, or the last that ended: an order made under it may still be booked. */
  Optional<Withholding> newestOfAward(String awardId) {
    return one("award_id = :id", awardId);
  }

  Set<String> livingAwards() {
    return jdbc.sql("SELECT award_id FROM recovery_withholding WHERE ended_on IS NULL")
        .query(String.class)
        .set();
  }

  private Optional<Withholding> one(String condition, String id) {
    return jdbc.sql(
            "SELECT * FROM recovery_withholding WHERE " + condition + " ORDER BY id DESC LIMIT 1")
        .param("id", id)
        .query(WithholdingRepository::withholding)
        .optional();
  }

  private static Withholding withholding(ResultSet row, int index) throws SQLException {
    return new Withholding(
        row.getString("recovery_id"),
        row.getString("award_id"),
        row.getBigDecimal("share"),
        row.getString("agreed_by"),
        row.getObject("agreed_on", LocalDate.class),
        row.getObject("ended_on", LocalDate.class));
  }
}
