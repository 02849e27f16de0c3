package kz.tirek.offers;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import kz.tirek.cases.Ground;
import kz.tirek.common.PaymentKind;

/**
 * A payment offered without an application.
 *
 * @param reasons why it was not sent; empty unless it is closed
 * @param person null until the persons register has answered
 * @param lapsesAt null until the SMS is sent; consent is possible up to this moment
 * @param caseNumber of the application registered on the consent, else null
 */
public record Offer(
    String number,
    String iin,
    PaymentKind payment,
    LocalDate riskDate,
    JsonNode details,
    String source,
    String ground,
    OfferStatus status,
    List<Ground> reasons,
    OffsetDateTime madeAt,
    OfferedPerson person,
    OffsetDateTime sentAt,
    OffsetDateTime lapsesAt,
    OffsetDateTime consentedAt,
    Consent consent,
    String caseNumber) {

  /** Code of the branch the application will belong to; null while unknown. */
  public String region() {
    return person == null ? null : person.region();
  }
}
