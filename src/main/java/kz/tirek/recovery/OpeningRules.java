package kz.tirek.recovery;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.tirek.common.FieldError;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.Money;
import kz.tirek.common.PayerId;
import kz.tirek.common.Region;

/** What a recovery must say to be opened by hand: every wrong field is named at once. */
final class OpeningRules {
  /** The first contributions, and payments, of the Fund. */
  private static final YearMonth FIRST_MONTH = YearMonth.of(2005, 1);

  private final List<FieldError> errors = new ArrayList<>();
  private final NewRecovery opened;

  private OpeningRules(NewRecovery opened) {
    this.opened = opened;
  }

  /**
   * @throws InvalidInput naming every wrong field
   */
  static void check(NewRecovery opened, YearMonth thisMonth) {
    OpeningRules rules = new OpeningRules(opened);
    rules.debtors();
    rules.text("cause", opened.cause());
    rules.required("fault", opened.fault());
    if (opened.branch() != null && !Region.exists(opened.branch())) {
      rules.wrong("branch", "REGION_UNKNOWN", "No branch has the code " + opened.branch());
    }
    rules.months(thisMonth);
    if (rules.errors.isEmpty()) {
      rules.shares();
    }
    if (!rules.errors.isEmpty()) {
      throw new InvalidInput(rules.errors);
    }
  }

  private void debtors() {
    if (opened.debtor() != null && !opened.debtors().isEmpty()) {
      wrong("debtors", "ONE_OF_TWO", "Either one debtor, or several with their shares");
    }
    if (opened.award() == null && opened.debtor() == null && opened.debtors().isEmpty()) {
      wrong("debtor", "REQUIRED", "Without an award somebody has to be named who owes");
    }
    if (opened.debtor() != null) {
      id("debtor", opened.debtor());
    }
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < opened.debtors().size(); i++) {
      NewRecovery.DebtorShare debtor = opened.debtors().get(i);
      id("debtors[%d].id".formatted(i), debtor.id());
      positive("debtors[%d].share".formatted(i), debtor.share());
      if (!ids.add(debtor.id())) {
        wrong("debtors[%d].id".formatted(i), "REPEATED", "This debtor is named twice");
      }
    }
  }

  private void months(YearMonth thisMonth) {
    if (opened.months().isEmpty()) {
      wrong("months", "REQUIRED", "At least one month was paid too much");
    }
    Set<YearMonth> seen = new HashSet<>();
    for (int i = 0; i < opened.months().size(); i++) {
      NewRecovery.Month month = opened.months().get(i);
      String field = "months[%d].".formatted(i);
      positive(field + "amount", month.amount());
      if (required(field + "month", month.month())) {
        if (month.month().isAfter(thisMonth)) {
          wrong(field + "month", "DATE_IN_FUTURE", "Nothing was paid for this month yet");
        } else if (month.month().isBefore(FIRST_MONTH)) {
          wrong(field + "month", "BEFORE_THE_FUND", "The Fund has paid since " + FIRST_MONTH);
        } else if (!seen.add(month.month())) {
          wrong(field + "month", "REPEATED", "This month is named twice");
        }
      }
    }
  }

  private void shares() {
    if (opened.debtors().isEmpty()) {
      return;
    }
    Money sum =
        opened.debtors().stream()
            .map(NewRecovery.DebtorShare::share)
            .reduce(Money.ZERO, Money::plus);
    if (!sum.equals(opened.total())) {
      wrong(
          "debtors",
          "SHARES_DO_NOT_ADD_UP",
          "The shares make %s KZT, the debt is %s KZT".formatted(sum, opened.total()));
    }
  }

  private void id(String field, String id) {
    if (required(field, id) && !PayerId.isValid(id)) {
      wrong(field, "DEBTOR_INVALID", "This is neither a valid IIN nor a valid BIN");
    }
  }

  private void positive(String field, Money amount) {
    if (required(field, amount) && !amount.isPositive()) {
      wrong(field, "NOT_POSITIVE", "An amount must be more than nothing");
    }
  }

  private void text(String field, String value) {
    required(field, value == null || value.isBlank() ? null : value);
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
