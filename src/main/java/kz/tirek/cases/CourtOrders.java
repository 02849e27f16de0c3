package kz.tirek.cases;

import java.time.LocalDate;

/** Knows the newest decision of a court that orders something in a case. */
@FunctionalInterface
public interface CourtOrders {
  Order latest(String caseNumber);

  /** Which court ordered, by which decision, on which day. */
  record Order(String court, String number, LocalDate madeOn) {}
}
