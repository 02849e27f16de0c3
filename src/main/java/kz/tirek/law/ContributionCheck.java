package kz.tirek.law;

import java.math.BigDecimal;
import java.time.YearMonth;

/** Finds everything in a contribution that cannot be true. */
final class ContributionCheck {
  private static final int MOST_DIGITS = 12;
  private static final int TIYN = 2;

  private ContributionCheck() {}

  static void run(Contribution contribution, String path, FieldErrors errors) {
    errors.required(path, contribution);
    if (contribution == null) {
      return;
    }
    errors.required(path + ".period", contribution.period());
    if (contribution.period() != null
        && contribution.period().isBefore(YearMonth.from(InputCheck.FIRST_DAY))) {
      errors.add(
          path + ".period", "PERIOD_BEFORE_2005", "Social contributions exist since 2005-01");
    }
    errors.required(path + ".payer", contribution.payer());
    // The law only tells payers apart: whether the number exists is for the accounts to say.
    if (contribution.payer() != null && !contribution.payer().matches("\\d{12}")) {
      errors.add(path + ".payer", "PAYER_INVALID", "A payer is a BIN or IIN of twelve digits");
    }
    if ((contribution.income() == null) == (contribution.amount() == null)) {
      errors.add(path, "INCOME_OR_AMOUNT", "Exactly one of income and amount is needed");
    }
    checkMoney(path + ".income", contribution.income(), errors);
    checkMoney(path + ".amount", contribution.amount(), errors);
    if (contribution.receivedOn() != null
        && contribution.receivedOn().isBefore(InputCheck.FIRST_DAY)) {
      errors.add(
          path + ".receivedOn",
          "DATE_OUT_OF_RANGE",
          "Social contributions exist since " + InputCheck.FIRST_DAY);
    }
  }

  private static void checkMoney(String field, BigDecimal value, FieldErrors errors) {
    if (value == null) {
      return;
    }
    // Digits are counted before anything is computed: 1e999999999 is short to write, not to hold.
    if (value.signum() <= 0) {
      errors.add(field, "AMOUNT_NOT_POSITIVE", "The amount must be more than zero");
    } else if ((long) value.precision() - value.scale() > MOST_DIGITS) {
      errors.add(field, "AMOUNT_TOO_LARGE", "The amount is out of all proportion");
    } else if (value.scale() > TIYN && value.stripTrailingZeros().scale() > TIYN) {
      errors.add(field, "AMOUNT_TOO_PRECISE", "The amount has a fraction of a tiyn");
    }
  }
}
