package kz.tirek.runs;

/** Process variables of {@code payment-run}. */
final class RunFlags {
  static final String CASE_NUMBER = "caseNumber";
  static final String NEXT = "next";
  static final String PAYMENT_FILE_ID = "paymentFileId";
  static final String APPROVED = "approved";
  static final String SEND_AGAIN = "sendAgain";

  private RunFlags() {}
}
