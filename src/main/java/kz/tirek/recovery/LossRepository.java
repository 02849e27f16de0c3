package kz.tirek.recovery;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Debtors who died or went bankrupt, until somebody deals with it. */
@Repository
class LossRepository {
  private final JdbcClient jdbc;

  LossRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void lose(String id, DebtorLoss.Kind kind, LocalDate on) {
    jdbc.sql("UPDATE recovery SET lost = :kind, lost_on = :on WHERE id = :id")
        .param("id", id)
        .param("kind", kind.name())
        .param("on", on)
        .update();
  }

  /** Somebody dealt with the loss of the debtor. */
  void forgetLoss(String id) {
    jdbc.sql("UPDATE recovery SET lost = NULL, lost_on = NULL WHERE id = :id")
        .param("id", id)
        .update();
  }

  Optional<DebtorLoss> lossOf(String id) {
    return jdbc.sql("SELECT lost, lost_on FROM recovery WHERE id = :id AND lost IS NOT NULL")
        .param("id", id)
        .query(
            (row, i) ->
                new DebtorLoss(
                    DebtorLoss.Kind.valueOf(row.getString("lost")),
                    row.getObject("lost_on", LocalDate.class),
                    null))
        .optional();
  }
}
