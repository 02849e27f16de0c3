package kz.tirek.recovery;

/** Processes of recoveries, their messages and variables. */
final class RecoveryFlags {
  static final String PROCESS = "overpayment-recovery";
  static final String DECISION = "reclaim-decision";
  static final String REPAYMENT_PROCESS = "debt-repayment";
  static final String SURPLUS = "surplus-receipt";

  static final String SETTLED = "recovery.settled";
  static final String MONTHS_ADDED = "recovery.months-added";
  static final String DEBTOR_LOST = "recovery.debtor-lost";

  static final String RECOVERY_ID = "recoveryId";

  /** What people see in Tasklist: the recovery's number. */
  static final String CASE_NUMBER = "caseNumber";

  /** The award's application, whose notices tell of the debt. */
  static final String NOTICE_CASE = "noticeCase";

  static final String BRANCH = "branch";
  static final String PAYMENT = "payment";

  /** Whether a notice of the case reaches the debtor. */
  static final String BY_CASE = "byCase";

  /** Whether it is months found later that are decided, while the rest is being collected. */
  static final String ADDED = "added";

  static final String APPROVED = "approved";
  static final String FRAUD = "fraud";
  static final String DEBT_LEFT = "debtLeft";
  static final String LOST = "debtorLost";

  /** {@code NOTICE}, {@code AGREE}, {@code CLAIM} or {@code APPROVAL}. */
  static final String WAY_IN = "wayIn";

  /** {@code REPAYMENT} or {@code NOTHING}. */
  static final String AGREED = "agreed";

  static final String NEXT_CHECK_ON = "nextCheckOn";

  /** {@code ON_TRACK}, {@code MISSED}, {@code FAILED} or {@code OVER}. */
  static final String REPAYMENT = "repayment";

  /** {@code GO_ON}, {@code INSTALMENTS} or {@code GIVE_UP}. */
  static final String ANSWER = "answer";

  static final String REFERENCE = "reference";

  private RecoveryFlags() {}
}
