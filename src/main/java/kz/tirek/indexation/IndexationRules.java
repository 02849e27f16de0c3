package kz.tirek.indexation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.tirek.common.FieldError;
import kz.tirek.common.Impossible;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.PaymentKind;

/** What an indexation must say to be understood: every wrong field is named at once. */
final class IndexationRules {
  private static final Set<PaymentKind> ONE_OFF =
      EnumSet.of(PaymentKind.MATERNITY, PaymentKind.ADOPTION);
  private static final int MOST_PERCENT = 100;
  private static final int DECIMALS = 4;
  private static final int LONGEST_ACT = 1000;

  /** Social contributions exist since 2005. */
  private static final LocalDate FIRST_DAY = LocalDate.of(2005, 1, 1);

  private final List<FieldError> errors = new ArrayList<>();

  private IndexationRules() {}

  /**
   * @throws InvalidInput naming every wrong field
   * @throws Impossible with code {@code ONE_OFF_PAYMENT}
   */
  static void check(NewIndexation asked, LocalDate today) {
    IndexationRules rules = new IndexationRules();
    rules.payments(asked.payments());
    rules.percent(asked);
    rules.days(asked, today);
    rules.act(asked.act());
    if (!rules.errors.isEmpty()) {
      throw new InvalidInput(rules.errors);
    }
    if (asked.payments().stream().anyMatch(ONE_OFF::contains)) {
      throw new Impossible("ONE_OFF_PAYMENT", "A sum that is paid once is never raised");
    }
  }

  private void act(String act) {
    if (act == null || act.isBlank()) {
      wrong("act", "REQUIRED", "This field is required");
    } else if (act.length() > LONGEST_ACT) {
      wrong("act", "TOO_LONG", "At most " + LONGEST_ACT + " characters");
    }
  }

  private void payments(List<PaymentKind> payments) {
    if (payments.isEmpty()) {
      wrong("payments", "REQUIRED", "This field is required");
    } else if (payments.contains(null)) {
      wrong("payments[" + payments.indexOf(null) + "]", "REQUIRED", "This field is required");
    } else if (Set.copyOf(payments).size() < payments.size()) {
      wrong("payments", "TWICE", "A kind of payment is named twice");
    }
  }

  private void percent(NewIndexation asked) {
    if (asked.kind() == Indexation.Kind.RECALCULATE_BY_LAW) {
      if (asked.percent() != null) {
        wrong("percent", "NOT_ALLOWED", "The law says the new amount");
      }
    } else if (asked.percent() == null) {
      wrong("percent", "REQUIRED", "This field is required");
    } else if (!isPercent(asked.percent())) {
      wrong("percent", "PERCENT_OUT_OF_RANGE", "Above 0 and at most 100, with 4 decimals at most");
    }
  }

  private static boolean isPercent(String text) {
    try {
      BigDecimal percent = new BigDecimal(text);
      return percent.signum() > 0
          && percent.compareTo(BigDecimal.valueOf(MOST_PERCENT)) <= 0
          && percent.stripTrailingZeros().scale() <= DECIMALS;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private void days(NewIndexation asked, LocalDate today) {
    if (asked.effectiveOn() == null) {
      wrong("effectiveOn", "REQUIRED", "This field is required");
    } else if (asked.effectiveOn().isAfter(today.plusYears(1))) {
      wrong("effectiveOn", "DATE_TOO_FAR", "At most a year ahead");
    } else if (asked.effectiveOn().isBefore(FIRST_DAY)) {
      wrong("effectiveOn", "DATE_TOO_EARLY", "Social contributions exist since 2005");
    } else if (asked.assignedBefore().isAfter(asked.effectiveOn())) {
      wrong("assignedBefore", "AFTER_EFFECT", "Later than the day of the new amounts");
    }
  }

  private void wrong(String field, String code, String message) {
    errors.add(new FieldError(field, code, message));
  }
}
