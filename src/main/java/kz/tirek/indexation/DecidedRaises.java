package kz.tirek.indexation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  public Map<String, List<Raise>> of(Collection<Subject> awards) {
    turns.amongOthers();
    Map<String, List<Raise>> raises = new HashMap<>();
    jdbc.sql(
            """
            SELECT s.award, s.payment, i.percent, i.effective_on
            FROM unnest(:awards::text[], :payments::text[], :rights::date[])
              AS s (award, payment, right_from)
            JOIN indexation i ON i.kind = 'INDEX' AND i.assigned_before > s.right_from
              AND i.state IN ('RUNNING', 'PAUSED', 'DONE', 'FINAL') AND s.payment = ANY (i.payments)
            LEFT JOIN indexation_award a ON a.indexation_id = i.id AND a.award_id = s.award
            WHERE a.award_id IS NULL OR NOT a.left_out AND a.award_id <= i.done_to
            ORDER BY i.effective_on
            """)
        .param("awards", awards.stream().map(Subject::award).toArray(String[]::new))
        .param("payments", awards.stream().map(s -> s.payment().name()).toArray(String[]::new))
        .param("rights", awards.stream().map(s -> s.rightFrom().toString()).toArray(String[]::new))
        .query(
            row -> {
              LocalDate from = row.getObject("effective_on", LocalDate.class);
              if (!law.indexes(PaymentKind.valueOf(row.getString("payment")), from)) {
                raises
                    .computeIfAbsent(row.getString("award"), award -> new ArrayList<>())
                    .add(new Raise(row.getBigDecimal("percent"), from));
              }
            });
    return raises;
  }
}
