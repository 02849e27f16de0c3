package kz.tirek.indexation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.tirek.common.PaymentKind;
import kz.tirek.law.SocialPaymentLaw;
import org.springframework.stereotype.Component;

/** Which awards an indexation concerns, as SQL that preview, selection and chunks share. */
@Component
class CandidateSql {
  /** No kind of payment, where a list must not be empty. */
  private static final String NONE = "";

  /**
   * The amounts of a determination that are due from the day on: the first of them, and whether the
   * law raised it on that day. The law keeps the reason of a period that began on the day itself.
   */
  static final String AMOUNT =
      """
      CROSS JOIN LATERAL (
        SELECT (array_agg(e.gross ORDER BY e.from_date))[1] AS gross,
               (array_agg(e.pension ORDER BY e.from_date))[1] AS pension,
               bool_or(e.from_date = :effectiveOn
                 AND (e.reason = 'INDEXED' OR a.payment IN (:raisedByLaw))) AS raised
        FROM award_entitlement e
        WHERE e.determination_id = newest.id
          AND (e.until_date IS NULL OR e.until_date >= :effectiveOn)
      ) amount
      """;

  static final String NEWEST =
      """
      CROSS JOIN LATERAL (
        SELECT d.id, d.calculation_id FROM determination d
        WHERE d.award_id = a.id ORDER BY d.id DESC LIMIT 1
      ) newest
      """;

  /** With {@code id, payment, region, gross, pension, left_out}. */
  static final String CANDIDATES =
      """
      WITH candidate AS MATERIALIZED (
        SELECT a.id, a.payment, a.region, amount.gross, amount.pension,
          amount.raised AND :indexes AS left_out
        FROM award a
      """
          + NEWEST
          + AMOUNT
          + """
              WHERE a.payment IN (:payments) AND NOT a.one_off AND a.right_from < :assignedBefore
                AND (a.stopped_from IS NULL OR a.stopped_from > :effectiveOn)
                AND (:indexes OR a.status IN ('ACTIVE', 'SUSPENDED'))
                AND amount.gross IS NOT NULL
            )
            """;

  private final SocialPaymentLaw law;

  CandidateSql(SocialPaymentLaw law) {
    this.law = law;
  }

  Map<String, Object> parameters(Indexation indexation) {
    List<String> raisedByLaw =
        indexation.payments().stream()
            .filter(payment -> law.indexes(payment, indexation.effectiveOn()))
            .map(PaymentKind::name)
            .toList();
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("id", indexation.id());
    parameters.put("payments", indexation.payments().stream().map(PaymentKind::name).toList());
    parameters.put("raisedByLaw", raisedByLaw.isEmpty() ? List.of(NONE) : raisedByLaw);
    parameters.put("effectiveOn", indexation.effectiveOn());
    parameters.put("assignedBefore", indexation.assignedBefore());
    parameters.put("indexes", indexation.kind() == Indexation.Kind.INDEX);
    return parameters;
  }
}
