package kz.tirek.cases;

import java.util.Set;

/** Ids of the user tasks in the models. */
final class CaseTasks {
  static final String SETTLE_CHECKS = "SettleChecks";
  static final String REQUEST_DOCUMENTS = "RequestDocuments";
  static final String REVIEW_CASE = "ReviewCase";
  static final String HOLD_HEARING = "HoldHearing";
  static final String APPROVE_DECISION = "ApproveDecision";
  static final String CORRECT_ACCOUNT = "CorrectAccount";

  /** The tasks in which somebody proposes the decision that another approves. */
  static final Set<String> PROPOSING = Set.of(REVIEW_CASE, HOLD_HEARING);

  private CaseTasks() {}
}
