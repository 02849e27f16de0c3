package kz.tirek.law;

/** Why an amount is due from a day on. */
public enum PeriodReason {
  ASSIGNED,
  INDEXED,
  NEW_DEGREE,
  DEPENDANTS_CHANGED,
  RATE_CHANGED,
  EXTENDED
}
