package kz.tirek.cases;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Process variables: ids and routing flags only (design.md, decision 2). */
final class CaseFlags {
  static final String CASE_NUMBER = "caseNumber";
  static final String BRANCH = "branch";
  static final String PAYMENT = "payment";

  /** Transient and local to a check: the worker's answer. Never stored by the engine. */
  static final String CHECK_RESULT = "checkResult";

  static final String COMPLETE = "complete";

  /** Whether papers are in the file for what the registries do not know. */
  static final String PAPERS_TO_SETTLE = "papersToSettle";

  static final String ASK_APPLICANT = "askApplicant";
  static final String DOCUMENTS_HERE = "documentsHere";
  static final String CHECKS_PASSED = "checksPassed";
  static final String ENTITLED = "entitled";
  static final String DOCUMENTS_TO_READ = "documentsToRead";
  static final String GROSS = "gross";

  /** Whether the case was drawn for a second look. */
  static final String SAMPLED = "sampled";

  static final String AUTOMATIC = "automatic";

  /** {@code ASSIGN}, {@code REFUSE} or {@code COMPLETE}. */
  static final String DECISION = "decision";

  static final String APPROVAL_NEEDED = "approvalNeeded";
  static final String APPROVED = "approved";
  static final String ORDER_ID = "orderId";

  /** Transient and local to the sending of an order: what the bank said. */
  static final String BANK_ANSWER = "bankAnswer";

  /** Whether a corrected account still gets anything. */
  static final String STILL_DUE = "stillDue";

  static final String ORDER_ACCEPTED = "orderAccepted";
  static final String ORDER_PAID = "orderPaid";

  /** Whether a pay-out begins with money that came back. */
  static final String RETURNED = "returned";

  /** First moment for which the award, or its next dependant, has no right any more. */
  static final String TERM_ENDS_ON = "termEndsOn";

  static final String REEXAMINATION_AHEAD = "reexaminationAhead";
  static final String REEXAMINATION_NOTICE_ON = "reexaminationNoticeOn";

  static final String NOTICE_ID = "noticeId";

  /** The case of a notice, where the process is about something else: a refund, a recovery. */
  static final String NOTICE_CASE = "noticeCase";

  private CaseFlags() {}

  /** The case that a step's notice belongs to. */
  static String noticeCase(DelegateExecution execution) {
    String named = (String) execution.getVariable(NOTICE_CASE);
    return named == null ? execution.getProcessBusinessKey() : named;
  }
}
