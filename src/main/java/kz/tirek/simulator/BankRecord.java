package kz.tirek.simulator;

import java.util.List;

/** A line of the bank's journal: a file it took, or the state of an account. One is null. */
record BankRecord(TakenFile file, AccountState account) {

  /**
   * @param digest SHA-256 of the file as it came
   */
  record TakenFile(String digest, BankAnswer answer, List<BankOrder> orders) {}

  record AccountState(String iban, boolean closed) {}
}
