package kz.tirek.cases;

import com.fasterxml.jackson.databind.JsonNode;
import kz.tirek.common.PaymentKind;

/** What an application says beside person and dates: one record per payment (api.md). */
sealed interface PaymentDetails
    permits MaternityDetails,
        AdoptionDetails,
        ChildCareDetails,
        JobLossDetails,
        DisabilityDetails,
        BreadwinnerDetails {

  /** Finds what contradicts the rest of the application; unreadable fields are null here. */
  default void check(NewApplication application, Faults faults) {}

  /** IIN of the child or of the deceased the payment is for; empty where there is none. */
  default String subject() {
    return "";
  }

  /** Faults are gathered, not thrown. */
  static PaymentDetails read(PaymentKind payment, JsonNode details, Faults faults) {
    DetailFields fields = new DetailFields(details, "details", faults);
    return switch (payment) {
      case MATERNITY -> MaternityDetails.read(fields);
      case ADOPTION -> AdoptionDetails.read(fields);
      case CHILD_CARE -> ChildCareDetails.read(fields);
      case JOB_LOSS -> JobLossDetails.read(fields);
      case DISABILITY -> DisabilityDetails.read(fields);
      case BREADWINNER -> BreadwinnerDetails.read(fields);
    };
  }

  /** The details of an application that was taken. */
  static PaymentDetails of(Application application) {
    return read(application.payment(), application.details(), new Faults());
  }
}
