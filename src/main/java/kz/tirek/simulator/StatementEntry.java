package kz.tirek.simulator;

import java.time.Instant;
import java.time.LocalDate;

/** An entry of a statement: an order booked, or the money of one coming back. */
record StatementEntry(BankOrder order, Movement movement) {

  boolean returned() {
    return movement.returned();
  }

  Instant at() {
    return movement.at();
  }

  LocalDate day() {
    return movement.day();
  }

  String reference() {
    return order.reference() + (returned() ? "-R" : "");
  }
}
