package kz.tirek.cases;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The payment run of a working day. */
@Component("orderDuePayments")
class OrderDuePayments implements JavaDelegate {
  private static final Logger LOG = LoggerFactory.getLogger(OrderDuePayments.class);

  private final CaseOrders orders;

  OrderDuePayments(CaseOrders orders) {
    this.orders = orders;
  }

  @Override
  public void execute(DelegateExecution execution) {
    LOG.info("{} payments became due and were ordered", orders.orderAll());
  }
}
