package kz.tirek.law;

import static kz.tirek.law.ParameterKey.PENSION_CONTRIBUTION_RATE;
import static kz.tirek.law.ParameterKey.PENSION_EXEMPT_GROUPS;
import static kz.tirek.law.ParameterKey.PENSION_WITHHELD_FROM;

import java.time.LocalDate;

/**
 * Whether the pension contribution is withheld (domain.md §2).
 *
 * @param rule the parameter that decided
 */
record Withholding(boolean applies, Provision rate, Provision rule) {

  /** The groups of disability as the parameter names them. */
  private enum Group {
    I,
    II,
    III
  }

  static Withholding of(Facts facts) {
    LocalDate risk = facts.input().riskDate();
    Provision rate = facts.parameters().on(PENSION_CONTRIBUTION_RATE, risk);
    Provision exempt = facts.parameters().on(PENSION_EXEMPT_GROUPS, risk);
    if (isExempt(facts.input(), exempt)) {
      return new Withholding(false, rate, exempt);
    }
    Provision payments = facts.parameters().on(PENSION_WITHHELD_FROM, risk);
    return new Withholding(payments.names(facts.input().payment()), rate, payments);
  }

  /** A disability without term, unless the recipient asked. */
  private static boolean isExempt(CalculationInput input, Provision exempt) {
    Disability disability = input.disability();
    return disability != null
        && disability.group() != null
        && input.until() == null
        && !Boolean.TRUE.equals(disability.pensionAsked())
        && exempt.names(Group.values()[disability.group() - 1]);
  }
}
