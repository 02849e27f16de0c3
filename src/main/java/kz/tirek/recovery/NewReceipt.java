package kz.tirek.recovery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.tirek.common.FieldError;
import kz.tirek.common.Impossible;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.Money;

/**
 * Money that came in.
 *
 * @param on day on which the bank booked it
 * @param reference of the bank; the same again changes nothing
 * @param currency ISO 4217; null for KZT
 * @param channel how it came; null where the stage of the recovery says so
 */
public record NewReceipt(
    Money amount, LocalDate on, String reference, String currency, Entry.Channel channel) {
  static final String CURRENCY = "KZT";

  /**
   * @throws InvalidInput naming every wrong field
   * @throws Impossible with code {@code WRONG_CURRENCY}
   */
  void check(LocalDate today) {
    List<FieldError> errors = new ArrayList<>();
    require(errors, "amount", amount);
    require(errors, "on", on);
    require(errors, "reference", reference == null || reference.isBlank() ? null : reference);
    if (amount != null && !amount.isPositive()) {
      errors.add(new FieldError("amount", "NOT_POSITIVE", "An amount must be more than nothing"));
    }
    if (on != null && on.isAfter(today)) {
      errors.add(new FieldError("on", "DATE_IN_FUTURE", "This day has not come yet"));
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    if (currency != null && !currency.equals(CURRENCY)) {
      throw new Impossible(
          "WRONG_CURRENCY", "Debts are in KZT; money in " + currency + " goes back to the bank");
    }
  }

  private static void require(List<FieldError> errors, String field, Object value) {
    if (value == null) {
      errors.add(new FieldError(field, "REQUIRED", "This field is required"));
    }
  }
}
