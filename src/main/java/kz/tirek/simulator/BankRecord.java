package kz.tirek.simulator;

import java.util.List;
import kz.tirek.simulator.BankAnswer.OrderAnswer;

/**
 * A line of the bank's journal, of which one part is there: an order, a file it took, or the state
 * of an account. The orders of a file stand in the lines before it.
 */
record BankRecord(OrderLine order, TakenFile file, AccountState account) {
  /** How a line with an order begins: such lines need not be read to know the file. */
  static final String ORDER = "{\"order\":";

  /**
   * @param answer null for an order that nobody gave to the bank
   * @param order null for one that the bank refused
   */
  record OrderLine(OrderAnswer answer, BankOrder order) {}

  /**
   * @param digest SHA-256 of the file as it came
   * @param answer what its orders were answered stands with them
   * @param orders only in journals of earlier versions, which had a file in one line
   * @param bytes how long the lines of its orders are; null in journals of earlier versions
   */
  record TakenFile(
      String digest,
      BankAnswer answer,
      List<BankOrder> orders,
      Long bytes,
      List<Movement> movements) {

    static TakenFile of(
        String digest, String messageId, boolean accepted, long bytes, List<Movement> movements) {
      return new TakenFile(
          digest, new BankAnswer(messageId, accepted, List.of()), null, bytes, movements);
    }

    boolean wasInOneLine() {
      return bytes == null;
    }

    String messageId() {
      return answer.messageId();
    }
  }

  record AccountState(String iban, boolean closed) {}

  static BankRecord of(OrderLine order) {
    return new BankRecord(order, null, null);
  }

  static BankRecord of(TakenFile file) {
    return new BankRecord(null, file, null);
  }

  static BankRecord of(AccountState account) {
    return new BankRecord(null, null, account);
  }
}
