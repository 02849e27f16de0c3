package kz.tirek.simulator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.tirek.common.Money;

/**
 * One account's day at the bank.
 *
 * @param opening balance before the first entry, with {@code closing} after the last; the simulated
 *     account starts at zero and may be overdrawn
 * @param moved the entries by file and time, oldest first
 */
record Statement(String iban, LocalDate day, Money opening, List<Placed> moved, Money closing) {

  /** A movement, and the file that has its orders. */
  record Placed(KeptFile file, Movement movement) {}

  /**
   * @param from the first day whose entries it shows: usually its own
   * @param movements of all accounts, oldest first
   */
  static Statement of(String iban, LocalDate day, LocalDate from, List<Placed> movements) {
    List<Placed> own =
        movements.stream()
            .filter(placed -> placed.movement().account().equals(iban))
            .filter(placed -> !placed.movement().day().isAfter(day))
            .toList();
    Money opening =
        sum(own.stream().filter(placed -> placed.movement().day().isBefore(day)).toList());
    List<Placed> shown =
        own.stream().filter(placed -> !placed.movement().day().isBefore(from)).toList();
    return new Statement(iban, day, opening, shown, sum(own));
  }

  int entries() {
    return moved.stream().mapToInt(placed -> placed.movement().orders()).sum();
  }

  /** The moment of its last entry: a statement without news stays the same to the byte. */
  Instant asOf() {
    return moved.isEmpty()
        ? day.atStartOfDay(Movement.ZONE).toInstant()
        : moved.get(moved.size() - 1).movement().at();
  }

  String id() {
    return day + "-" + entries();
  }

  private static Money sum(List<Placed> moved) {
    return moved.stream().map(placed -> placed.movement().effect()).reduce(Money.ZERO, Money::plus);
  }
}
