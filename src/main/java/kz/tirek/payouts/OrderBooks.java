package kz.tirek.payouts;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Every order there is beside those of awards. */
@Component
class OrderBooks {
  private final List<OrderBook> books;

  OrderBooks(List<OrderBook> books) {
    this.books = books;
  }

  Optional<Transfer> find(String orderId) {
    return books.stream().flatMap(book -> book.find(orderId).stream()).findFirst();
  }

  /** As {@link OrderBook#settle}, in the book that has the order. */
  boolean settle(String orderId, boolean returned, String reason) {
    return books.stream()
        .filter(book -> book.find(orderId).isPresent())
        .findFirst()
        .orElseThrow()
        .settle(orderId, returned, reason);
  }
}
