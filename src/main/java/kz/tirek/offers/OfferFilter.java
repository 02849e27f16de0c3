package kz.tirek.offers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which offers to list; null means any.
 *
 * @param branches codes of the branches the reader may see; null for all, known or not
 * @param page from 0
 */
public record OfferFilter(
    OfferStatus status, String iin, List<String> branches, int page, int size) {
  static final String WHERE =
      """
       WHERE (:status::text IS NULL OR status = :status)
         AND (:iin::text IS NULL OR iin = :iin)
         AND (:branches::text[] IS NULL OR region = ANY (:branches::text[]))
      """;

  Map<String, Object> parameters() {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("status", status == null ? null : status.name());
    parameters.put("iin", iin);
    parameters.put("branches", branches == null ? null : branches.toArray(String[]::new));
    return parameters;
  }
}
