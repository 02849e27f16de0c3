package kz.tirek.indexation;

import java.time.LocalDate;
import java.util.List;
import kz.tirek.awards.Raise;
import kz.tirek.awards.Raises;
import kz.tirek.common.PaymentKind;
import kz.tirek.law.SocialPaymentLaw;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The indexations that have begun and that the legal parameters do not know. Left out are awards
 * that had the raise by the law, and those that a chunk still has to come to.
 */
@Component
class DecidedRaises implements Raises {
  private final JdbcClient jdbc;
  private final Turns turns;
  private final SocialPaymentLaw law;

  DecidedRaises(JdbcClient jdbc, Turns turns, SocialPaymentLaw law) {
    this.jdbc = jdbc;
    this.turns = turns;
    this.law = law;
  }

  @Override
  public List<Raise> of(String awardId, PaymentKind payment, LocalDate rightFrom) {
    turns.amongOthers();
    return jdbc
        .sql(
            """
            SELECT i.percent, i.effective_on FROM indexation i
            LEFT JOIN indexation_award a ON a.indexation_id = i.id AND a.award_id = :award
            WHERE i.kind = 'INDEX' AND i.state IN ('RUNNING', 'PAUSED', 'DONE', 'FINAL')
              AND :payment = ANY (i.payments) AND i.assigned_before > :rightFrom
              AND (a.award_id IS NULL OR NOT a.left_out AND a.award_id <= i.done_to)
            ORDER BY i.effective_on
            """)
        .param("award", awardId)
        .param("payment", payment.name())
        .param("rightFrom", rightFrom)
        .query(
            (row, i) ->
                new Raise(
                    row.getBigDecimal("percent"), row.getObject("effective_on", LocalDate.class)))
        .list()
        .stream()
        .filter(raise -> !law.indexes(payment, raise.from()))
        .toList();
  }
}
