package kz.tirek.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Region;
import kz.tirek.deadlines.StatutoryClock;

/**
 * A registered application, the head of its case file.
 *
 * @param number the case number, business key of its process
 * @param checkRound which round of checks is in force; documents that arrive start a new one
 */
public record Application(
    String number,
    PaymentKind payment,
    Channel channel,
    CaseStatus status,
    Applicant applicant,
    LocalDate riskDate,
    LocalDate appliedOn,
    JsonNode details,
    String trackingCode,
    int checkRound,
    OffsetDateTime registeredAt,
    StatutoryClock clock) {

  public Region branch() {
    return Region.ofCode(applicant.region());
  }

  /** IIN of the person whose contributions the payment rests on: the deceased breadwinner's. */
  public String insured() {
    return payment == PaymentKind.BREADWINNER
        ? details.path("deceasedIin").asText()
        : applicant.iin();
  }

  /**
   * What the payment is for besides person and risk: IIN of the child or of the deceased; empty
   * otherwise.
   */
  public String subject() {
    return switch (payment) {
      case CHILD_CARE, ADOPTION -> details.path("childIin").asText("");
      case BREADWINNER -> details.path("deceasedIin").asText("");
      case DISABILITY, JOB_LOSS, MATERNITY -> "";
    };
  }
}
