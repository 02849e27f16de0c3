package kz.tirek.payouts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Settles the orders of awards, many at a time: found, locked and moved by set. */
@Component
class AwardOrders {
  /** An order in a new state; the reason is null where there is none. */
  record Move(String orderId, OrderStatus status, String reason) {}

  /** A living order made in the place of a refused one. */
  record Replacement(String orderId, boolean stoppable) {}

  private final OrderRepository orders;
  private final SettledOrderRepository settled;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AwardOrders(
      OrderRepository orders,
      SettledOrderRepository settled,
      ApplicationEventPublisher events,
      Clock clock) {
    this.orders = orders;
    this.settled = settled;
    this.events = events;
    this.clock = clock;
  }

  /** Locks those of the orders that are of awards until the transaction ends. */
  Settlement settlement(Collection<String> orderIds) {
    return new Settlement(settled.lock(orderIds));
  }

  /** What statements say of some orders, entry by entry; {@link #finish} makes it so. */
  final class Settlement {
    private final Map<String, PaymentOrder> locked = new HashMap<>();
    private final Map<String, OrderStatus> states = new HashMap<>();
    private final List<Move> moves = new ArrayList<>();

    private Settlement(List<PaymentOrder> locked) {
      for (PaymentOrder order : locked) {
        this.locked.put(order.id(), order);
        states.put(order.id(), order.status());
      }
    }

    boolean has(String orderId) {
      return locked.containsKey(orderId);
    }

    Optional<Transfer> find(String orderId) {
      return Optional.ofNullable(locked.get(orderId)).map(PaymentOrder::transfer);
    }

    /**
     * The bank booked the order.
     *
     * @return false when the money should not have gone out; the order stays as it is
     */
    boolean book(String orderId) {
      return switch (states.get(orderId)) {
        case READY, SENT -> move(orderId, OrderStatus.PAID, null);
        case PAID -> false;
        case RETURNED -> wasNeverBooked(orderId);
        case REJECTED -> nothingTookThePlaceOf(orderId) && move(orderId, OrderStatus.PAID, null);
      };
    }

    /** A return is the last word, whichever order the entries come in. */
    void giveBack(String orderId, String reason) {
      if (states.get(orderId) != OrderStatus.RETURNED) {
        move(orderId, OrderStatus.RETURNED, reason);
      }
    }

    void finish() {
      if (!moves.isEmpty()) {
        settled.move(moves);
        tellWhoWithheld();
        moves.clear();
      }
    }

    private boolean move(String orderId, OrderStatus status, String reason) {
      states.put(orderId, status);
      return moves.add(new Move(orderId, status, reason));
    }

    /** The entry that books it may come after the one that gives it back. */
    private boolean wasNeverBooked(String orderId) {
      finish();
      return !settled.wasPaid(orderId);
    }

    /**
     * The bank paid what it had refused. An order made in its place that is not with the bank yet
     * is stopped; one that may be, or that is part of a file, cannot be.
     */
    private boolean nothingTookThePlaceOf(String orderId) {
      finish();
      List<Replacement> replacements = settled.lockReplacements(locked.get(orderId));
      boolean stoppable = replacements.stream().allMatch(Replacement::stoppable);
      if (stoppable) {
        for (Replacement order : replacements) {
          orders.move(
              order.orderId(),
              OrderStatus.REJECTED,
              "The money of " + orderId + " arrived after all");
          states.replace(order.orderId(), OrderStatus.REJECTED);
        }
      }
      return stoppable;
    }

    private void tellWhoWithheld() {
      for (Move move : moves) {
        PaymentOrder order = locked.get(move.orderId());
        if (order.withheld().isPositive()) {
          events.publishEvent(
              new OrderBooked(
                  order.id(),
                  order.awardId(),
                  order.withheld(),
                  LocalDate.now(clock),
                  move.status() == OrderStatus.RETURNED));
        }
      }
    }
  }
}
