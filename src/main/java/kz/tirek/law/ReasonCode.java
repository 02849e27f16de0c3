package kz.tirek.law;

/** Grounds of refusal that the law itself decides, in its order (api.md). */
public enum ReasonCode {
  /** The risk was not insured yet: maternity, adoption, child care before 2008. */
  RISK_NOT_INSURED,
  PENSION_AGE_REACHED,
  NO_CONTRIBUTIONS_IN_WINDOW,
  PARTICIPATION_TOO_SHORT,
  DEGREE_TOO_LOW,
  APPLIED_TOO_LATE,
  INCOME_BELOW_SUBTRACTION,
  NO_DEPENDANTS,
  /** Only under sanctions that are not in force. */
  DISMISSAL_SANCTIONED,
  OTHER_CARER,
  CHILD_TOO_OLD,
  SHEET_NOT_CONFIRMED
}
