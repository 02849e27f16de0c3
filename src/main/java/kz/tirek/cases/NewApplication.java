package kz.tirek.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import kz.tirek.common.PaymentKind;

/**
 * An application as it arrives (api.md, POST /applications).
 *
 * @param riskDate day the right arose: first day of the sheet, of the degree, of unemployment; day
 *     of death or birth, or the day an adoption took force
 * @param details what the payment needs besides, see {@link PaymentDetails}
 */
public record NewApplication(
    PaymentKind payment,
    Channel channel,
    Applicant applicant,
    LocalDate riskDate,
    LocalDate appliedOn,
    JsonNode details,
    List<NewDocument> documents) {

  public NewApplication {
    documents = documents == null ? List.of() : documents;
  }
}
