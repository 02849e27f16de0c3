package kz.tirek.simulator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.tirek.common.Money;

/**
 * What the orders of one file do to an account at one time: they are booked, or come back.
 *
 * @param orders how many they are
 */
record Movement(String account, boolean returned, Instant at, int orders, Money sum) {
  /** The bank's day, whatever day the engine believes it is. */
  static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

  /** Bookings before returns, in the order of the orders. */
  static List<Movement> of(List<BankOrder> orders) {
    Map<Movement, Movement> movements = new LinkedHashMap<>();
    orders.forEach(
        order -> add(movements, order.debtorIban(), false, order.bookedAt(), order.amount()));
    orders.stream()
        .filter(order -> order.returnedAt() != null)
        .forEach(
            order -> add(movements, order.debtorIban(), true, order.returnedAt(), order.amount()));
    return List.copyOf(movements.values());
  }

  LocalDate day() {
    return LocalDate.ofInstant(at, ZONE);
  }

  /** What it does to the balance. */
  Money effect() {
    return returned ? sum : Money.ZERO.minus(sum);
  }

  /** Whether the order is part of it. */
  boolean includes(BankOrder order) {
    return order.debtorIban().equals(account)
        && at.equals(returned ? order.returnedAt() : order.bookedAt());
  }

  private static void add(
      Map<Movement, Movement> movements,
      String account,
      boolean returned,
      Instant at,
      Money amount) {
    movements.merge(
        new Movement(account, returned, at, 0, Money.ZERO),
        new Movement(account, returned, at, 1, amount),
        (one, other) ->
            new Movement(
                account, returned, at, one.orders + other.orders, one.sum.plus(other.sum)));
  }
}
