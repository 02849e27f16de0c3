package kz.tirek.law;

/** Grounds of refusal that the law itself decides, in its order (api.md). */
public enum ReasonCode {
  PENSION_AGE_REACHED,
  NO_CONTRIBUTIONS_IN_WINDOW,
  PARTICIPATION_TOO_SHORT,
  DEGREE_TOO_LOW,
  APPLIED_TOO_LATE,
  INCOME_BELOW_SUBTRACTION,
  NO_DEPENDANTS
}
