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
 */
record Statement(
    String iban, LocalDate day, Money opening, List<StatementEntry> entries, Money closing) {

  static Statement of(String iban, LocalDate day, List<StatementEntry> movements) {
    List<StatementEntry> own =
        movements.stream().filter(entry -> entry.order().debtorIban().equals(iban)).toList();
    Money opening = sum(own.stream().filter(entry -> entry.day().isBefore(day)).toList());
    List<StatementEntry> today = own.stream().filter(entry -> entry.day().equals(day)).toList();
    return new Statement(iban, day, opening, today, opening.plus(sum(today)));
  }

  /** The moment of its last entry: a statement without news stays the same to the byte. */
  Instant asOf() {
    return entries.isEmpty()
        ? day.atStartOfDay(StatementEntry.ZONE).toInstant()
        : entries.get(entries.size() - 1).at();
  }

  String id() {
    return day + "-" + entries.size();
  }

  private static Money sum(List<StatementEntry> entries) {
    return entries.stream().map(StatementEntry::effect).reduce(Money.ZERO, Money::plus);
  }
}
