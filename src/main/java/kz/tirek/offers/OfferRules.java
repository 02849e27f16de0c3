package kz.tirek.offers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.tirek.common.FieldError;
import kz.tirek.common.Iin;
import kz.tirek.common.Impossible;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.PaymentKind;

/** What must be known before a payment is offered. */
final class OfferRules {
  /** By proactive service since 09.2022 (domain.md §3). */
  private static final Set<PaymentKind> OFFERED =
      Set.of(PaymentKind.DISABILITY, PaymentKind.JOB_LOSS, PaymentKind.CHILD_CARE);

  private OfferRules() {}

  static void check(NewOffer offer, LocalDate today) {
    List<FieldError> errors = new ArrayList<>();
    if (offer.iin() == null || !Iin.isValid(offer.iin())) {
      errors.add(new FieldError("iin", "IIN_INVALID", "This is not a valid IIN"));
    }
    required(errors, "payment", offer.payment());
    required(errors, "details", offer.details());
    required(errors, "source", offer.source());
    required(errors, "ground", offer.ground());
    required(errors, "riskDate", offer.riskDate());
    if (offer.riskDate() != null && offer.riskDate().isAfter(today)) {
      errors.add(new FieldError("riskDate", "DATE_IN_FUTURE", "The right has not arisen yet"));
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    if (!OFFERED.contains(offer.payment())) {
      throw new Impossible("PAYMENT_NOT_OFFERED", offer.payment() + " is paid on application only");
    }
  }

  private static void required(List<FieldError> errors, String field, Object value) {
    if (value == null) {
      errors.add(new FieldError(field, "REQUIRED", "This field is required"));
    }
  }
}
