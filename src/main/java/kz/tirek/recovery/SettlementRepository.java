package kz.tirek.recovery;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import kz.tirek.common.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Proposals to give up the debt or a part of it. */
@Repository
class SettlementRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  SettlementRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * @param kind WAIVER by settlement, WRITE_OFF of what cannot be collected
   */
  record Proposal(long id, EntryKind kind, Money amount, String reason, String proposedBy) {}

  void propose(String recoveryId, EntryKind kind, Money amount, String reason, String by) {
    jdbc.sql(
            """
            INSERT INTO recovery_settlement (recovery_id, kind, amount, reason, proposed_by,
              proposed_at)
            VALUES (:recovery, :kind, :amount, :reason, :by, :now)
            """)
        .param("recovery", recoveryId)
        .param("kind", kind.name())
        .param("amount", amount.value())
        .param("reason", reason)
        .param("by", by)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  Optional<Proposal> open(String recoveryId) {
    return jdbc.sql(
            "SELECT * FROM recovery_settlement WHERE recovery_id = :recovery AND approved IS NULL")
        .param("recovery", recoveryId)
        .query(
            (row, i) ->
                new Proposal(
                    row.getLong("id"),
                    EntryKind.valueOf(row.getString("kind")),
                    new Money(row.getBigDecimal("amount")),
                    row.getString("reason"),
                    row.getString("proposed_by")))
        .optional();
  }

  void decide(long id, boolean approved, String by) {
    jdbc.sql(
            """
            UPDATE recovery_settlement SET approved = :approved, decided_by = :by, decided_at = :now
            WHERE id = :id
            """)
        .param("id", id)
        .param("approved", approved)
        .param("by", by)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /** What nobody will decide any more. */
  void drop(String recoveryId) {
    jdbc.sql(
            """
            UPDATE recovery_settlement SET approved = false, decided_at = :now
            WHERE recovery_id = :recovery AND approved IS NULL
            """)
        .param("recovery", recoveryId)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }
}
