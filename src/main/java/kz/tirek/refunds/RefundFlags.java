package kz.tirek.refunds;

/** Process variables and messages of refunds: ids and routing flags only. */
final class RefundFlags {
  static final String PROCESS = "contribution-refund";
  static final String PAY_OUT = "refund-pay-out";
  static final String WITHDRAWN = "refund.withdrawn";
  static final String ORDER_SETTLED = "bank.order-settled";

  static final String CASE_NUMBER = "caseNumber";
  static final String BRANCH = "branch";

  /** How many recipients have to be heard. */
  static final String HEARINGS = "hearings";

  /** The award's case whose recipient one hearing is about. */
  static final String NOTICE_CASE = "noticeCase";

  /** Whether the accounts have to be looked at again. */
  static final String CHECK_AGAIN = "checkAgain";

  static final String APPROVAL_NEEDED = "approvalNeeded";
  static final String APPROVED = "approved";

  /** Whether anything is refunded. */
  static final String GRANTED = "granted";

  static final String NOTICE_ID = "noticeId";
  static final String ACCOUNT_KNOWN = "accountKnown";
  static final String ORDER_ID = "orderId";

  /** Transient and local to the sending of an order: what the bank said. */
  static final String BANK_ANSWER = "bankAnswer";

  static final String ORDER_ACCEPTED = "orderAccepted";
  static final String ORDER_PAID = "orderPaid";

  private RefundFlags() {}
}
