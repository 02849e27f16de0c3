package kz.tirek.offers;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import kz.tirek.common.PaymentKind;

/**
 * A right that became known without an application.
 *
 * @param iin of who may have the right
 * @param details as an application for the payment needs them (api.md)
 * @param source the registry that told
 * @param ground what it told, e.g. {@code BIRTH}
 */
public record NewOffer(
    String iin,
    PaymentKind payment,
    LocalDate riskDate,
    JsonNode details,
    String source,
    String ground) {

  /** What the right is for besides person and day: the child; empty otherwise. */
  String subject() {
    return payment == PaymentKind.CHILD_CARE ? details.path("childIin").asText("") : "";
  }
}
