package kz.tirek.complaints;

import kz.tirek.cases.CourtOrders;
import org.springframework.stereotype.Component;

/** What the notice of an ordered assignment says. */
@Component
class CourtOrderForNotice implements CourtOrders {
  private final Courts courts;

  CourtOrderForNotice(Courts courts) {
    this.courts = courts;
  }

  @Override
  public Order latest(String caseNumber) {
    CourtOrder order = courts.assignment(caseNumber);
    return new Order(order.court(), order.caseNumber(), order.decidedOn());
  }
}
