package kz.tirek.law;

import static kz.tirek.law.ParameterKey.CHILDBIRTH_INSURED;
import static kz.tirek.law.ParameterKey.JOB_LOSS_APPLICATION_TERM;
import static kz.tirek.law.ParameterKey.JOB_LOSS_LEAST_PARTICIPATION;
import static kz.tirek.law.ParameterKey.JOB_LOSS_SANCTIONS;
import static kz.tirek.law.ParameterKey.PENSION_AGE_BARS;

import java.time.LocalDate;

/** The rules of entitlement by name (domain.md §2, "No right at all"). */
final class Rules {
  private Rules() {}

  static Verdict insured(Facts facts) {
    return facts.on(CHILDBIRTH_INSURED).isOn()
        ? Verdict.ALLOWED
        : Verdict.rejected(
            ReasonCode.RISK_NOT_INSURED,
            facts.parameters().get(CHILDBIRTH_INSURED).after(facts.riskDate()).get(0).from());
  }

  static Verdict underPensionAge(Facts facts) {
    LocalDate reached = PensionAge.reachedOn(facts.input().person(), facts.parameters());
    return facts.riskDate().isBefore(reached)
            || !facts.on(PENSION_AGE_BARS).names(facts.input().payment())
        ? Verdict.ALLOWED
        : Verdict.rejected(ReasonCode.PENSION_AGE_REACHED, reached);
  }

  static Verdict contributedInWindow(Facts facts) {
    Income income = facts.income();
    return income.contributions() > 0
        ? Verdict.ALLOWED
        : Verdict.rejected(ReasonCode.NO_CONTRIBUTIONS_IN_WINDOW, income.first(), income.last());
  }

  static Verdict participatedLongEnough(Facts facts) {
    int least = facts.on(JOB_LOSS_LEAST_PARTICIPATION).whole();
    return facts.participationMonths() >= least
        ? Verdict.ALLOWED
        : Verdict.rejected(ReasonCode.PARTICIPATION_TOO_SHORT, facts.participationMonths(), least);
  }

  static Verdict appliedInTime(Facts facts) {
    LocalDate last = facts.riskDate().plusMonths(facts.on(JOB_LOSS_APPLICATION_TERM).whole());
    return facts.input().appliedOn().isAfter(last)
        ? Verdict.rejected(ReasonCode.APPLIED_TOO_LATE, facts.input().appliedOn(), last)
        : Verdict.ALLOWED;
  }

  /** The sanctions of the concept of 2001 are a switch that is off. */
  static Verdict lostTheJobBlamelessly(Facts facts) {
    Dismissal dismissal = facts.input().dismissal();
    boolean blamed = dismissal == Dismissal.OWN_WISH || dismissal == Dismissal.REFUSED_WORK;
    return blamed && facts.on(JOB_LOSS_SANCTIONS).isOn()
        ? Verdict.rejected(ReasonCode.DISMISSAL_SANCTIONED)
        : Verdict.ALLOWED;
  }

  static Verdict noOtherCarer(Facts facts) {
    return Boolean.TRUE.equals(facts.input().otherCarer())
        ? Verdict.rejected(ReasonCode.OTHER_CARER)
        : Verdict.ALLOWED;
  }

  static Verdict sheetConfirmed(Facts facts) {
    return Boolean.FALSE.equals(facts.input().sheetConfirmed())
        ? Verdict.rejected(ReasonCode.SHEET_NOT_CONFIRMED)
        : Verdict.ALLOWED;
  }
}
