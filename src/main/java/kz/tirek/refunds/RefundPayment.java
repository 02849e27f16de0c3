package kz.tirek.refunds;

import kz.tirek.accounts.Accounts;
import kz.tirek.common.Money;
import kz.tirek.common.PayerId;
import org.springframework.stereotype.Component;

/** Orders the money of a refund. */
@Component
class RefundPayment {
  private final RefundRepository refunds;
  private final RefundItemRepository items;
  private final RefundOrders orders;
  private final Accounts accounts;

  RefundPayment(
      RefundRepository refunds,
      RefundItemRepository items,
      RefundOrders orders,
      Accounts accounts) {
    this.refunds = refunds;
    this.items = items;
    this.orders = orders;
    this.accounts = accounts;
  }

  /** Returns the order's id. */
  String order(String number) {
    Refund refund = refunds.find(number).orElseThrow();
    String recipient = accounts.payerName(new PayerId(refund.payer())).orElse(refund.payer());
    return orders.insert(refund, recipient, granted(number));
  }

  Money granted(String number) {
    return items.of(number).stream()
        .filter(RefundItem::isGranted)
        .map(RefundItem::amount)
        .reduce(Money.ZERO, Money::plus);
  }
}
