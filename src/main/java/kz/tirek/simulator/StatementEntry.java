package kz.tirek.simulator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kz.tirek.common.Money;

/** A movement on the payer's account: an order booked, or the money of one coming back. */
record StatementEntry(BankOrder order, boolean returned) {
  /** The bank's day, whatever day the engine believes it is. */
  static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

  Instant at() {
    return returned ? order.returnedAt() : order.bookedAt();
  }

  LocalDate day() {
    return LocalDate.ofInstant(at(), ZONE);
  }

  String reference() {
    return order.reference() + (returned ? "-R" : "");
  }

  /** What it does to the balance. */
  Money effect() {
    return returned ? order.amount() : Money.ZERO.minus(order.amount());
  }

  /** All movements that have happened by then, oldest first. */
  static List<StatementEntry> until(Instant now, List<BankOrder> orders) {
    return orders.stream()
        .flatMap(
            order ->
                order.returnedAt() == null
                    ? Stream.of(new StatementEntry(order, false))
                    : Stream.of(new StatementEntry(order, false), new StatementEntry(order, true)))
        .filter(entry -> !entry.at().isAfter(now))
        .sorted(Comparator.comparing(StatementEntry::at))
        .toList();
  }
}
