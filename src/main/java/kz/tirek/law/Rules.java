package kz.tirek.law;

import static kz.tirek.law.ReasonCode.NO_CONTRIBUTIONS_IN_WINDOW;
import static kz.tirek.law.ReasonCode.PENSION_AGE_REACHED;

import java.time.LocalDate;

/** The rules of entitlement by name (domain.md §2, "No right at all"). */
final class Rules {
  private Rules() {}

  static Verdict underPensionAge(Facts facts) {
    LocalDate reached = PensionAge.reachedOn(facts.input().person(), facts.parameters());
    return facts.input().riskDate().isBefore(reached)
        ? Verdict.ALLOWED
        : Verdict.rejected(PENSION_AGE_REACHED, reached);
  }

  static Verdict contributedInWindow(Facts facts) {
    Income income = facts.income();
    return income.contributions() > 0
        ? Verdict.ALLOWED
        : Verdict.rejected(NO_CONTRIBUTIONS_IN_WINDOW, income.first(), income.last());
  }
}
