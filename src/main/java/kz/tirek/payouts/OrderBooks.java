package kz.tirek.payouts;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Every order there is: those of awards, and those of other books. */
@Component
class OrderBooks {
  private final List<OrderBook> books;

  OrderBooks(List<OrderBook> books) {
    this.books = books;
  }

  /** The book that has the order. */
  Optional<OrderBook> having(String orderId) {
    return books.stream().filter(book -> book.find(orderId).isPresent()).findFirst();
  }

  Optional<Transfer> find(String orderId) {
    return books.stream().flatMap(book -> book.find(orderId).stream()).findFirst();
  }
}
