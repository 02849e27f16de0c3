package kz.tirek.payouts;

import java.util.List;

/**
 * What the bank said when it was given a payment file.
 *
 * @param accepted whether it took the file; single orders may still be refused
 * @param reason why it refused the file; null otherwise
 */
public record BankAnswer(boolean accepted, String reason, List<Refused> refused) {
  public BankAnswer {
    refused = refused == null ? List.of() : List.copyOf(refused);
  }

  public record Refused(String orderId, String reason) {}
}
