package kz.tirek.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.tirek.cases.CaseFile;
import kz.tirek.cases.Check;
import kz.tirek.payouts.OrderStatus;
import kz.tirek.payouts.PaymentOrder;
import org.springframework.stereotype.Component;

/** What somebody has to look at before anything else on a case page. */
@Component
class Attention {
  /**
   * @param label what kind of thing it is
   * @param section id of the part of the page that tells more
   */
  record Item(String label, String text, String section) {}

  private final PageText text;
  private final CheckWords words;

  Attention(PageText text, CheckWords words) {
    this.text = text;
    this.words = words;
  }

  /** Empty when nothing speaks against the payment and nothing is wanted. */
  List<Item> of(CaseFile file) {
    List<Item> items = new ArrayList<>();
    if (file.application().status().isOpen()) {
      file.missing()
          .forEach(m -> items.add(item("attention.missing", words.ground(m), "documents")));
      doubts(file, items);
      file.hearing()
          .filter(hearing -> hearing.objection() != null)
          .ifPresent(h -> items.add(item("attention.objection", h.objection(), "hearing")));
    }
    unpaid(file).ifPresent(order -> items.add(item("attention.unpaid", why(order), "award")));
    return items;
  }

  private void doubts(CaseFile file, List<Item> items) {
    file.checks().stream()
        .filter(check -> !check.outcome().isFavourable())
        .sorted(Comparator.comparing(Check::registry))
        .map(check -> new Item(text.of(check.registry()), words.note(check), "checks"))
        .forEach(items::add);
    file.calculation().stream()
        .flatMap(calculation -> calculation.reasons().stream())
        .map(reason -> item("attention.against", words.ground(reason), "calculation"))
        .forEach(items::add);
  }

  private static Optional<PaymentOrder> unpaid(CaseFile file) {
    return file.orders().stream()
        .reduce((earlier, later) -> later)
        .filter(
            order ->
                order.status() == OrderStatus.REJECTED || order.status() == OrderStatus.RETURNED);
  }

  private String why(PaymentOrder order) {
    return order.reason() == null
        ? text.of(order.status())
        : text.of(order.status()) + ": " + order.reason();
  }

  private Item item(String label, String sentence, String section) {
    return new Item(text.say(label), sentence, section);
  }
}
