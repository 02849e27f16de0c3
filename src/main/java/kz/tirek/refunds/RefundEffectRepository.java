package kz.tirek.refunds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import kz.tirek.common.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What refunds do to awards, and what recipients said to it. */
@Repository
class RefundEffectRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  RefundEffectRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Computed anew; what a recipient said before is kept. */
  void keep(String refund, List<RefundEffect> effects) {
    jdbc.sql(
            """
            DELETE FROM refund_effect
            WHERE refund_number = :refund AND heard_at IS NULL AND NOT award_id = ANY (:awards)
            """)
        .param("refund", refund)
        .param("awards", effects.stream().map(RefundEffect::awardId).toArray(String[]::new))
        .update();
    effects.forEach(effect -> keep(refund, effect));
  }

  private void keep(String refund, RefundEffect effect) {
    long id =
        jdbc.sql(
                """
                INSERT INTO refund_effect (refund_number, award_id, case_number, positions,
                  entitled, lowers, computed_at)
                VALUES (:refund, :award, :case, :positions, :entitled, :lowers, :now)
                ON CONFLICT (refund_number, award_id) DO UPDATE
                  SET positions = excluded.positions, entitled = excluded.entitled,
                      lowers = excluded.lowers, computed_at = excluded.computed_at
                RETURNING id
                """)
            .param("refund", refund)
            .param("award", effect.awardId())
            .param("case", effect.caseNumber())
            .param("positions", effect.positions().toArray(Integer[]::new))
            .param("entitled", effect.entitled())
            .param("lowers", effect.lowers())
            .param("now", OffsetDateTime.now(clock))
            .query(Long.class)
            .single();
    jdbc.sql("DELETE FROM refund_effect_month WHERE effect_id = :id").param("id", id).update();
    effect.months().forEach(month -> insert(id, month));
  }

  private void insert(long effect, RefundEffect.Month month) {
    jdbc.sql(
            """
            INSERT INTO refund_effect_month (effect_id, month, before, after, overpaid)
            VALUES (:effect, :month, :before, :after, :overpaid)
            """)
        .param("effect", effect)
        .param("month", month.month().atDay(1))
        .param("before", month.before().value())
        .param("after", month.after().value())
        .param("overpaid", month.overpaid().value())
        .update();
  }

  List<RefundEffect> of(String refund) {
    return jdbc.sql("SELECT * FROM refund_effect WHERE refund_number = :refund ORDER BY award_id")
        .param("refund", refund)
        .query(this::effect)
        .list();
  }

  /** The refund checked last that the recipient of a case is to be heard about. */
  Optional<String> toBeHeardAbout(String caseNumber) {
    return jdbc.sql(
            """
            SELECT refund_number FROM refund_effect
            WHERE case_number = :case AND lowers AND heard_at IS NULL
            ORDER BY computed_at DESC, id DESC LIMIT 1
            """)
        .param("case", caseNumber)
        .query(String.class)
        .optional();
  }

  void heard(String refund, String caseNumber, String minutes, String by) {
    jdbc.sql(
            """
            UPDATE refund_effect SET minutes = :minutes, heard_by = :by, heard_at = :now
            WHERE refund_number = :refund AND case_number = :case
            """)
        .param("refund", refund)
        .param("case", caseNumber)
        .param("minutes", minutes)
        .param("by", by)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  private RefundEffect effect(ResultSet row, int index) throws SQLException {
    return new RefundEffect(
        row.getString("award_id"),
        row.getString("case_number"),
        List.of((Integer[]) row.getArray("positions").getArray()),
        row.getBoolean("entitled"),
        row.getBoolean("lowers"),
        months(row.getLong("id")),
        row.getString("minutes"),
        row.getString("heard_by"),
        RefundRepository.at(row, "heard_at"));
  }

  private List<RefundEffect.Month> months(long effect) {
    return jdbc.sql("SELECT * FROM refund_effect_month WHERE effect_id = :effect ORDER BY month")
        .param("effect", effect)
        .query(
            (row, i) ->
                new RefundEffect.Month(
                    YearMonth.from(row.getObject("month", LocalDate.class)),
                    new Money(row.getBigDecimal("before")),
                    new Money(row.getBigDecimal("after")),
                    new Money(row.getBigDecimal("overpaid"))))
        .list();
  }
}
