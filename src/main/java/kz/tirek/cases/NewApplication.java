package kz.tirek.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import kz.tirek.common.PaymentKind;

/**
 * An application as it arrives (api.md, POST /applications).
 *
 * @param riskDate day the right arose: for maternity the first day of leave on the sheet
 * @param details what the payment needs besides: for maternity {@code sheetNumber}
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
