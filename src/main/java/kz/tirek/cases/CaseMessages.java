package kz.tirek.cases;

/** Names of the messages a case's process waits for, or begins with. */
final class CaseMessages {
  static final String DOCUMENTS_RECEIVED = "documents.received";
  static final String WITHDRAWN = "application.withdrawn";
  static final String ORDER_SETTLED = "bank.order-settled";

  /** Begins the payment of a case whose refusal was superseded; the process key follows. */
  static final String ASSIGNMENT_ORDERED = "assignment-ordered.";

  private CaseMessages() {}
}
