package kz.tirek.refunds;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * All there is about a refund.
 *
 * @param payerName null for somebody who never paid
 * @param alerts warnings and breaches of its clocks, oldest first
 */
public record RefundFile(
    Refund refund,
    String payerName,
    List<RefundItem> items,
    List<RefundEffect> effects,
    List<Stage> stages,
    List<RefundOrder> orders,
    List<Letter> letters,
    List<String> alerts) {

  /** A status it has passed or is in. */
  public record Stage(RefundStatus status, OffsetDateTime enteredAt) {}

  /** A letter to the payer; {@code deliveredAt} is null while it is on its way. */
  public record Letter(
      String id, String kind, OffsetDateTime composedAt, OffsetDateTime deliveredAt) {}
}
