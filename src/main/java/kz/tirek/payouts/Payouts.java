package kz.tirek.payouts;

import java.io.InputStream;
import java.util.List;
import kz.tirek.common.Conflict;
import kz.tirek.common.Impossible;
import kz.tirek.common.NotFound;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Payment orders: made once per award and month, sent, settled by the bank's statements. */
@Service
public class Payouts {
  private final OrderRepository orders;
  private final PaymentFileWriter files;
  private final StatementIntake statements;

  Payouts(OrderRepository orders, PaymentFileWriter files, StatementIntake statements) {
    this.orders = orders;
    this.files = files;
    this.statements = statements;
  }

  /**
   * @return the order's id
   * @throws Conflict with code {@code ORDER_EXISTS} when the award has a living order for the month
   */
  @Transactional
  public String order(NewOrder order) {
    try {
      return orders.insert(order);
    } catch (DuplicateKeyException e) {
      throw new Conflict(
          "ORDER_EXISTS", "There is already an order of this award for " + order.month());
    }
  }

  /** The ISO 20022 pain.001 message that asks the bank to pay one order. */
  public String paymentFile(String orderId) {
    return files.write(required(orderId));
  }

  /** What the bank said when it was given the order; an answer heard twice changes nothing. */
  @Transactional
  public void bankAnswered(String orderId, boolean accepted, String reason) {
    if (orders.statusOf(orderId) == OrderStatus.READY) {
      orders.move(orderId, accepted ? OrderStatus.SENT : OrderStatus.REJECTED, reason);
    }
  }

  /**
   * Takes an ISO 20022 camt.053 statement; one read twice changes nothing.
   *
   * @throws Impossible with code {@code STATEMENT_UNREADABLE}
   */
  @Transactional
  public StatementResult take(InputStream camt053) {
    return statements.take(camt053);
  }

  public List<PaymentOrder> ordersOfCase(String caseNumber) {
    return orders.ofCase(caseNumber);
  }

  public PaymentOrder required(String orderId) {
    return orders
        .find(orderId)
        .orElseThrow(() -> new NotFound("There is no payment order " + orderId));
  }
}
