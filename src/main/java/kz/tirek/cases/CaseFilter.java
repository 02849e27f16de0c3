package kz.tirek.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.tirek.common.PaymentKind;

/**
 * Which cases to list; null means any.
 *
 * @param branches codes of the branches the reader may see; null for all
 * @param page from 0
 */
public record CaseFilter(
    CaseStatus status, PaymentKind payment, List<String> branches, int page, int size) {
  static final String WHERE =
      """
       WHERE (:status::text IS NULL OR status = :status)
         AND (:payment::text IS NULL OR payment = :payment)
         AND (:branches::text[] IS NULL OR region = ANY (:branches::text[]))
      """;

  Map<String, Object> parameters() {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("status", status == null ? null : status.name());
    parameters.put("payment", payment == null ? null : payment.name());
    parameters.put("branches", branches == null ? null : branches.toArray(String[]::new));
    return parameters;
  }
}
