package kz.tirek.simulator;

import java.math.BigDecimal;
import java.util.Optional;
import kz.tirek.common.Iban;
import kz.tirek.simulator.PaymentFile.Instruction;

/** Why the bank refuses a file or an order, by ISO 20022 reason code. */
final class OrderRules {
  private OrderRules() {}

  static Optional<String> refusal(PaymentFile file) {
    if (file.count() != file.instructions().size()) {
      return Optional.of("AM18: the number of orders differs from the header");
    }
    BigDecimal sum =
        file.instructions().stream()
            .map(Instruction::amount)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (file.sum() != null && file.sum().compareTo(sum) != 0) {
      return Optional.of("AM10: the sum of the orders differs from the header");
    }
    long distinct = file.instructions().stream().map(Instruction::endToEndId).distinct().count();
    return distinct == file.instructions().size()
        ? Optional.empty()
        : Optional.of("AM05: the file has the same order twice");
  }

  static Optional<String> refusal(Instruction order) {
    if (!Iban.isValid(order.debtorIban())) {
      return Optional.of("AC02: the debtor's account is not a valid IBAN");
    }
    if (!Iban.isValid(order.creditorIban())) {
      return Optional.of("AC01: the creditor's account is not a valid IBAN");
    }
    if (!"KZT".equals(order.currency())) {
      return Optional.of("AM03: only tenge are paid");
    }
    if (order.amount().signum() == 0) {
      return Optional.of("AM01: the amount is zero");
    }
    return order.amount().stripTrailingZeros().scale() > 2
        ? Optional.of("AM12: the amount has a fraction of a tiyn")
        : Optional.empty();
  }
}
