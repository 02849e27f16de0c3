package kz.tirek.recovery;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import kz.tirek.common.Iin;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.Money;
import kz.tirek.common.PayerId;

/** Who owes how much of a debt. */
final class Debtors {
  private Debtors() {}

  /** What somebody is to a debt: an organisation can only have paid contributions. */
  static Debtor.Role roleOf(String id, String recipient, Fault fault) {
    if (id.equals(recipient)) {
      return Debtor.Role.RECIPIENT;
    }
    if (!Iin.isValid(id) || fault == Fault.PAYER) {
      return Debtor.Role.PAYER;
    }
    return recipient == null ? Debtor.Role.RECIPIENT : Debtor.Role.OTHER;
  }

  /**
   * Debtors as a form has them: a line each, IIN or BIN; share; name. One alone owes all and needs
   * no share.
   *
   * @throws InvalidInput where a line cannot be read or the shares do not add up
   */
  static List<Debtor> read(String field, String lines, Money debt, String recipient, Fault fault) {
    List<String[]> read = lines.lines().filter(l -> !l.isBlank()).map(l -> l.split(";")).toList();
    List<Debtor> debtors = new ArrayList<>();
    for (String[] parts : read) {
      String id = parts[0].strip();
      if (!PayerId.isValid(id) || debtors.stream().anyMatch(d -> d.id().equals(id))) {
        throw new InvalidInput(
            field, "DEBTOR_INVALID", id + " is no valid IIN or BIN, or named twice");
      }
      Money share = read.size() == 1 && parts.length < 2 ? debt : share(field, parts);
      String name = parts.length < 3 ? null : parts[2].strip();
      debtors.add(new Debtor(id, name, roleOf(id, recipient, fault), share));
    }
    requireSum(field, debtors, debt);
    return debtors;
  }

  private static Money share(String field, String[] parts) {
    try {
      Money share = Money.of(parts[1].strip());
      if (share.isPositive()) {
        return share;
      }
    } catch (RuntimeException unreadable) {
      // Said below.
    }
    throw new InvalidInput(
        field, "SHARE_INVALID", "Each line says: IIN or BIN; share, like 1500.00; name");
  }

  private static void requireSum(String field, List<Debtor> debtors, Money debt) {
    Money sum = debtors.stream().map(Debtor::share).reduce(Money.ZERO, Money::plus);
    if (!sum.equals(debt)) {
      throw new InvalidInput(
          field,
          "SHARES_DO_NOT_ADD_UP",
          "The shares make %s KZT, the debt is %s KZT".formatted(sum, debt));
    }
  }

  /**
   * The same debtors of another debt, in the same proportion; the first takes what is left over.
   */
  static List<Debtor> scaled(List<Debtor> debtors, Money debt) {
    BigDecimal whole =
        debtors.stream().map(d -> d.share().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    List<Debtor> scaled = new ArrayList<>();
    Money left = debt;
    for (Debtor debtor : debtors.subList(1, debtors.size())) {
      Money share =
          whole.signum() == 0
              ? Money.ZERO
              : new Money(
                  debt.value()
                      .multiply(debtor.share().value())
                      .divide(whole, 2, RoundingMode.DOWN));
      scaled.add(new Debtor(debtor.id(), debtor.name(), debtor.role(), share));
      left = left.minus(share);
    }
    Debtor first = debtors.get(0);
    scaled.add(0, new Debtor(first.id(), first.name(), first.role(), left));
    return scaled;
  }
}
