package kz.tirek.law;

import java.math.BigDecimal;
import java.time.YearMonth;

/** Finds everything in one contribution of an input that cannot be true. */
record ContributionCheck(Contribution contribution, int position, FieldErrors errors) {
  private static final YearMonth FIRST_MONTH = YearMonth.from(InputCheck.FIRST_DAY);
  private static final int DIGITS_OF_PAYER = 12;
  private static final int MOST_DIGITS = 12;
  private static final int TIYN = 2;

  void run() {
    if (contribution == null) {
      fault("", "REQUIRED", "This value is needed");
      return;
    }
    if (contribution.period() == null) {
      fault(".period", "REQUIRED", "This value is needed");
    } else if (contribution.period().isBefore(FIRST_MONTH)) {
      fault(".period", "PERIOD_BEFORE_2005", "Social contributions exist since 2005-01");
    }
    if (contribution.payer() == null) {
      fault(".payer", "REQUIRED", "This value is needed");
    } else if (!isPayer(contribution.payer())) {
      fault(".payer", "PAYER_INVALID", "A payer is a BIN or IIN of twelve digits");
    }
    if ((contribution.income() == null) == (contribution.amount() == null)) {
      fault("", "INCOME_OR_AMOUNT", "Exactly one of income and amount is needed");
    }
    checkMoney(".income", contribution.income());
    checkMoney(".amount", contribution.amount());
    if (contribution.receivedOn() != null
        && contribution.receivedOn().isBefore(InputCheck.FIRST_DAY)) {
      fault(
          ".receivedOn",
          "DATE_OUT_OF_RANGE",
          "Social contributions exist since " + InputCheck.FIRST_DAY);
    }
  }

  /** The law only tells payers apart: whether the number exists is for the accounts to say. */
  private static boolean isPayer(String payer) {
    boolean digits = payer.length() == DIGITS_OF_PAYER;
    for (int i = 0; digits && i < DIGITS_OF_PAYER; i++) {
      digits = payer.charAt(i) >= '0' && payer.charAt(i) <= '9';
    }
    return digits;
  }

  private void checkMoney(String field, BigDecimal value) {
    if (value == null) {
      return;
    }
    // Digits are counted before anything is computed: 1e999999999 is short to write, not to hold.
    if (value.signum() <= 0) {
      fault(field, "AMOUNT_NOT_POSITIVE", "The amount must be more than zero");
    } else if ((long) value.precision() - value.scale() > MOST_DIGITS) {
      fault(field, "AMOUNT_TOO_LARGE", "The amount is out of all proportion");
    } else if (value.scale() > TIYN && value.stripTrailingZeros().scale() > TIYN) {
      fault(field, "AMOUNT_TOO_PRECISE", "The amount has a fraction of a tiyn");
    }
  }

  private void fault(String field, String code, String message) {
    errors.add("contributions[" + position + "]" + field, code, message);
  }
}
