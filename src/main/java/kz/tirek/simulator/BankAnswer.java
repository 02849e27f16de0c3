package kz.tirek.simulator;

import java.util.List;

/**
 * The bank's answer to a payment file.
 *
 * @param accepted whether the file as a whole was taken; single orders may still be refused
 */
record BankAnswer(String messageId, boolean accepted, List<OrderAnswer> orders) {

  /**
   * @param status ACCP or RJCT (ISO 20022)
   * @param reason ISO reason code and a sentence, for a refused order
   */
  record OrderAnswer(String endToEndId, String status, String reason) {
    static OrderAnswer accepted(String endToEndId) {
      return new OrderAnswer(endToEndId, "ACCP", null);
    }

    static OrderAnswer refused(String endToEndId, String reason) {
      return new OrderAnswer(endToEndId, "RJCT", reason);
    }
  }
}
