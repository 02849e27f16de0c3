package kz.tirek.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.tirek.awards.Concerned;
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
    return payment == PaymentKind.BREADWINNER ? subject() : applicant.iin();
  }

  /** The child or the dependants the payment is for, who are not the recipient. */
  public List<Concerned> concerned() {
    Set<String> dependants =
        new LinkedHashSet<>(details.path("dependants").findValuesAsText("iin"));
    dependants.remove(applicant.iin());
    return switch (payment) {
      case CHILD_CARE, ADOPTION ->
          subject().isEmpty() ? List.of() : List.of(new Concerned(subject(), Concerned.Role.CHILD));
      case BREADWINNER ->
          dependants.stream()
              .map(dependant -> new Concerned(dependant, Concerned.Role.DEPENDANT))
              .toList();
      case DISABILITY, JOB_LOSS, MATERNITY -> List.of();
    };
  }

  /** IIN of the child or of the deceased the payment is for; empty where there is none. */
  public String subject() {
    return PaymentDetails.of(this).subject();
  }
}
