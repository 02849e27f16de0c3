package kz.tirek.cases;

/** Names of the messages a case's process waits for. */
final class CaseMessages {
  static final String DOCUMENTS_RECEIVED = "documents.received";
  static final String WITHDRAWN = "application.withdrawn";
  static final String ORDER_SETTLED = "bank.order-settled";

  private CaseMessages() {}
}
