package kz.tirek.refunds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.tirek.accounts.Accounts;
import kz.tirek.accounts.Receipt;
import kz.tirek.accounts.Reversal;
import kz.tirek.common.Iin;
import kz.tirek.common.Money;
import kz.tirek.refunds.Finding.Found;
import org.springframework.stereotype.Component;

/** Compares what is asked back with the accounts, and with what others ask at the same time. */
@Component
class ItemChecks {
  private final Accounts accounts;
  private final RefundItemRepository items;

  ItemChecks(Accounts accounts, RefundItemRepository items) {
    this.accounts = accounts;
    this.items = items;
  }

  /** Checks every item, keeps what is found, and reads the items with it. */
  List<RefundItem> check(Refund refund) {
    Map<Integer, List<Found>> findings = new LinkedHashMap<>();
    items.of(refund.number()).forEach(item -> findings.put(item.position(), check(refund, item)));
    items.keep(refund.number(), findings);
    return items.of(refund.number());
  }

  /**
   * The receipts an item takes back, each with the part of it; last received first, since what was
   * paid twice came last.
   */
  List<Reversal> reversals(Refund refund, RefundItem item) {
    List<Reversal> reversals = new ArrayList<>();
    Money rest = item.amount();
    for (Receipt receipt : meant(refund, item, receipts(item))) {
      Money part = rest.compareTo(receipt.left()) < 0 ? rest : receipt.left();
      if (part.isPositive()) {
        reversals.add(new Reversal(receipt, part));
        rest = rest.minus(part);
      }
    }
    return reversals;
  }

  /** Whether a payment may rest on the item: on a penalty none does. */
  boolean isContribution(Refund refund, RefundItem item) {
    return meant(refund, item, receipts(item)).stream().anyMatch(receipt -> !receipt.penalty());
  }

  private List<Found> check(Refund refund, RefundItem item) {
    List<Receipt> ofMonth = receipts(item);
    List<Receipt> meant = meant(refund, item, ofMonth);
    List<Found> found = new ArrayList<>();
    if (meant.isEmpty()) {
      found.add(new Found(isOfAnother(item, ofMonth), null));
      return found;
    }
    amount(item, meant).ifPresent(found::add);
    items
        .askedForEarlier(refund, item)
        .ifPresent(other -> found.add(new Found(Finding.IN_OTHER_APPLICATION, other)));
    doubt(refund, item, ofMonth).ifPresent(code -> found.add(new Found(code, null)));
    return found;
  }

  private static Finding isOfAnother(RefundItem item, List<Receipt> ofMonth) {
    return ofMonth.stream().anyMatch(receipt -> receipt.document().equals(item.document()))
        ? Finding.PAID_BY_ANOTHER
        : Finding.NOT_FOUND;
  }

  private static Optional<Found> amount(RefundItem item, List<Receipt> meant) {
    Money paid = sum(meant, Receipt::amount);
    Money left = sum(meant, Receipt::left);
    if (item.amount().compareTo(paid) > 0) {
      return Optional.of(new Found(Finding.LARGER_THAN_PAID, paid.toString()));
    }
    return item.amount().compareTo(left) > 0
        ? Optional.of(new Found(Finding.ALREADY_REFUNDED, left.toString()))
        : Optional.empty();
  }

  /** What the reason says and the account does not. */
  private static Optional<Finding> doubt(Refund refund, RefundItem item, List<Receipt> ofMonth) {
    boolean once =
        ofMonth.stream().filter(receipt -> receipt.payer().equals(refund.payer())).count() < 2;
    if (refund.reason() == RefundReason.PAID_TWICE && once) {
      return Optional.of(Finding.NOT_PAID_TWICE);
    }
    return refund.reason() == RefundReason.NOT_SELF_EMPLOYED && !refund.payer().equals(item.iin())
        ? Optional.of(Finding.NOT_PAID_FOR_ONESELF)
        : Optional.empty();
  }

  private List<Receipt> receipts(RefundItem item) {
    return accounts.receipts(new Iin(item.iin()), item.period());
  }

  private static List<Receipt> meant(Refund refund, RefundItem item, List<Receipt> ofMonth) {
    return ofMonth.stream()
        .filter(receipt -> receipt.payer().equals(refund.payer()))
        .filter(receipt -> receipt.document().equals(item.document()))
        .toList();
  }

  private static Money sum(List<Receipt> receipts, Function<Receipt, Money> part) {
    return receipts.stream().map(part).reduce(Money.ZERO, Money::plus);
  }
}
