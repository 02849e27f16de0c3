package kz.tirek.complaints;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.tirek.common.FieldError;
import kz.tirek.common.InvalidInput;

/** What complaints and court orders must say to be read: every wrong field is named at once. */
final class ComplaintRules {
  private final List<FieldError> errors = new ArrayList<>();
  private final LocalDate today;

  private ComplaintRules(LocalDate today) {
    this.today = today;
  }

  static void check(NewComplaint complaint, LocalDate today) {
    ComplaintRules rules = new ComplaintRules(today);
    rules.text("text", complaint.text());
    rules.past("filedOn", complaint.filedOn());
    rules.end();
  }

  static void check(NewCourtOrder order, LocalDate today) {
    ComplaintRules rules = new ComplaintRules(today);
    rules.text("court", order.court());
    rules.text("caseNumber", order.caseNumber());
    rules.text("text", order.text());
    rules.required("orders", order.orders());
    rules.past("decidedOn", order.decidedOn());
    if (rules.required("inForceOn", order.inForceOn())
        && order.decidedOn() != null
        && order.inForceOn().isBefore(order.decidedOn())) {
      rules.wrong("inForceOn", "IN_FORCE_BEFORE_DECISION", "It was not decided by then");
    }
    rules.end();
  }

  private void text(String field, String value) {
    required(field, value == null || value.isBlank() ? null : value);
  }

  private void past(String field, LocalDate day) {
    if (required(field, day) && day.isAfter(today)) {
      wrong(field, "DATE_IN_FUTURE", "This day has not come yet");
    }
  }

  private boolean required(String field, Object value) {
    if (value == null) {
      wrong(field, "REQUIRED", "This field is required");
    }
    return value != null;
  }

  private void wrong(String field, String code, String message) {
    errors.add(new FieldError(field, code, message));
  }

  private void end() {
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }
}
