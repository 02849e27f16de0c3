package kz.tirek.refunds;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which refunds to list.
 *
 * @param status any where null
 * @param branches codes; only theirs
 * @param payer any where null
 * @param page from 0 on
 */
public record RefundFilter(
    RefundStatus status, List<String> branches, String payer, int page, int size) {
  static final String WHERE =
      """
       WHERE region = ANY (:branches)
        AND (:status::text IS NULL OR status = :status)
        AND (:payer::text IS NULL OR payer = :payer)
      """;

  Map<String, Object> parameters() {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("branches", branches.toArray(String[]::new));
    parameters.put("status", status == null ? null : status.name());
    parameters.put("payer", payer);
    return parameters;
  }
}
