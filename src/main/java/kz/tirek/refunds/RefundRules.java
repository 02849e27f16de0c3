package kz.tirek.refunds;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.tirek.common.FieldError;
import kz.tirek.common.Iban;
import kz.tirek.common.Iin;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.PayerId;

/**
 * What an application must say to be read: every wrong field is named at once. Whether the payer
 * has a right to the money is no question of form.
 */
final class RefundRules {
  /** Domain.md §6 (B). */
  private static final int MOST_ITEMS = 20;

  private static final int LONGEST_DOCUMENT = 64;
  private static final int LONGEST_NOTE = 4_000;
  private static final YearMonth FIRST_PERIOD = YearMonth.of(2005, 1);

  private final List<FieldError> errors = new ArrayList<>();
  private final Set<List<Object>> seen = new HashSet<>();
  private final LocalDate today;

  private RefundRules(LocalDate today) {
    this.today = today;
  }

  /**
   * @throws InvalidInput naming every wrong field
   */
  static void check(NewRefund refund, LocalDate today) {
    RefundRules rules = new RefundRules(today);
    if (rules.required("payer", refund.payer()) && !PayerId.isValid(refund.payer())) {
      rules.wrong("payer", "PAYER_INVALID", "This is not a valid BIN or IIN");
    }
    rules.required("reason", refund.reason());
    rules.required("region", refund.region());
    rules.optional(refund);
    rules.items(refund.items());
    if (!rules.errors.isEmpty()) {
      throw new InvalidInput(rules.errors);
    }
  }

  private void optional(NewRefund refund) {
    if (refund.iban() != null && !Iban.isValid(refund.iban())) {
      wrong("iban", "IBAN_INVALID", "This is not a valid Kazakh IBAN");
    }
    if (refund.note() != null && refund.note().length() > LONGEST_NOTE) {
      wrong("note", "TOO_LONG", "At most " + LONGEST_NOTE + " characters");
    }
    if (refund.appliedOn() != null && refund.appliedOn().isAfter(today)) {
      wrong("appliedOn", "DATE_IN_FUTURE", "This day has not come yet");
    }
  }

  private void items(List<NewRefund.Item> items) {
    if (items == null || items.isEmpty() || items.size() > MOST_ITEMS) {
      wrong("items", "ITEMS_OUT_OF_RANGE", "An application names 1 to 20 contributions");
      return;
    }
    for (int i = 0; i < items.size(); i++) {
      if (required("items[" + i + "]", items.get(i))) {
        item("items[" + i + "].", items.get(i));
      }
    }
  }

  private void item(String path, NewRefund.Item item) {
    if (required(path + "iin", item.iin()) && !Iin.isValid(item.iin())) {
      wrong(path + "iin", "IIN_INVALID", "This is not a valid IIN");
    }
    if (required(path + "period", item.period())) {
      period(path + "period", item.period());
    }
    if (required(path + "amount", item.amount()) && !item.amount().isPositive()) {
      wrong(path + "amount", "AMOUNT_NOT_POSITIVE", "The amount must be more than zero");
    }
    String document = item.document();
    if (required(path + "document", document == null || document.isBlank() ? null : document)
        && document.length() > LONGEST_DOCUMENT) {
      wrong(path + "document", "TOO_LONG", "At most " + LONGEST_DOCUMENT + " characters");
    }
    if (item.iin() != null
        && item.period() != null
        && document != null
        && !seen.add(List.of(item.iin(), item.period(), document.strip()))) {
      wrong(path + "document", "ITEM_REPEATED", "The application names this contribution twice");
    }
  }

  private void period(String field, YearMonth period) {
    if (period.isAfter(YearMonth.from(today))) {
      wrong(field, "PERIOD_IN_FUTURE", "The month has not come yet");
    } else if (period.isBefore(FIRST_PERIOD)) {
      wrong(field, "PERIOD_TOO_EARLY", "There are no contributions for months before 2005");
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
}
