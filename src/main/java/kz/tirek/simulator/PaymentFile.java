package kz.tirek.simulator;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the bank reads out of a pain.001.001.09.
 *
 * @param count number of orders the sender claims
 * @param sum total the sender claims, or null: it is optional in the standard
 */
record PaymentFile(String messageId, int count, BigDecimal sum, List<Instruction> instructions) {

  /** One credit transfer as instructed; nothing in it is checked yet. */
  record Instruction(
      String endToEndId,
      BigDecimal amount,
      String currency,
      String debtorIban,
      String creditorIban,
      String creditorName) {

    /** The like of it under another id. */
    Instruction as(String id) {
      return new Instruction(id, amount, currency, debtorIban, creditorIban, creditorName);
    }
  }
}
