package kz.tirek.lawsuits;

/** What can happen in a suit. */
public enum StepKind {
  OPENED(SuitStage.DRAFTING),
  DRAFTED(SuitStage.DRAFTING),
  FILED(SuitStage.FILED),
  /** A suit against the Fund reached it. */
  RECEIVED(SuitStage.FILED),
  RETURNED(SuitStage.FILED),
  ACCEPTED(SuitStage.IN_COURT),
  ADJOURNED(SuitStage.IN_COURT),
  LEFT_UNCONSIDERED(SuitStage.IN_COURT),
  DISCONTINUED(SuitStage.IN_COURT),
  MEDIATION_BEGUN(SuitStage.MEDIATION),
  MEDIATION_FAILED(SuitStage.IN_COURT),
  SETTLED(SuitStage.COLLECTION),
  /** The court announced its judgment; its text comes later. */
  ANNOUNCED(SuitStage.IN_COURT),
  JUDGED(SuitStage.JUDGED),
  /** The Fund will not appeal; the opponent still may. */
  APPEAL_WAIVED(SuitStage.JUDGED),
  APPEALED(SuitStage.APPEAL),
  OPPONENT_APPEALED(SuitStage.APPEAL),
  APPEAL_RULED(SuitStage.APPEAL),
  IN_FORCE(SuitStage.IN_FORCE),
  COMPLIED(SuitStage.IN_FORCE),
  CASSATION_WAIVED(SuitStage.IN_FORCE),
  CASSATION_FILED(SuitStage.CASSATION),
  CASSATION_RULED(SuitStage.CASSATION),
  WRIT_ISSUED(SuitStage.COLLECTION),
  PAYS_UNFORCED(SuitStage.COLLECTION),
  WITH_BAILIFF(SuitStage.COLLECTION),
  FOLLOWED(SuitStage.COLLECTION),
  SETTLEMENT_BROKEN(SuitStage.COLLECTION),
  NOTHING_TO_TAKE(SuitStage.COLLECTION),
  CLOSED(SuitStage.CLOSED),
  OPPONENTS_CASSATION(null),
  CASSATION_KEPT(null),
  REPORTED_TO_POLICE(null),
  CASE_OPENED(null),
  CASE_REFUSED(null),
  VERDICT(null);

  private final SuitStage stage;

  StepKind(SuitStage stage) {
    this.stage = stage;
  }

  /** Where the suit stands after it; null for what usually goes on beside the suit. */
  SuitStage stage() {
    return stage;
  }

  /** Whether a court said for whom it decides. */
  boolean decides() {
    return this == JUDGED || this == APPEAL_RULED || this == CASSATION_RULED;
  }
}
