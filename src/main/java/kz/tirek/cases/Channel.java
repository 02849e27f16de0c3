package kz.tirek.cases;

/** How an application came (domain.md §3). */
public enum Channel {
  CORPORATION,
  EGOV,
  EMPLOYMENT_PORTAL,
  MSE_UNIT,
  PROACTIVE
}
