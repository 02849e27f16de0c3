package kz.tirek.refunds;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.tirek.cases.Entered;
import kz.tirek.common.Impossible;
import kz.tirek.common.InvalidInput;
import kz.tirek.engine.TaskAnswer;
import org.springframework.stereotype.Component;

/**
 * The specialist's decision. What the accounts speak against cannot be refunded; whatever else is
 * refused needs a reason. It is approved by another where anything is refused or a payment falls.
 */
@Component
class DecideRefund implements RefundTask {
  static final String ID = "DecideRefund";

  enum Outcome {
    GRANT,
    REFUSE,
    CHECK_AGAIN
  }

  private final RefundRepository refunds;
  private final RefundItemRepository items;
  private final ItemChecks checks;
  private final Effects effects;
  private final RefundEffectRepository heard;

  DecideRefund(
      RefundRepository refunds,
      RefundItemRepository items,
      ItemChecks checks,
      Effects effects,
      RefundEffectRepository heard) {
    this.refunds = refunds;
    this.items = items;
    this.checks = checks;
    this.effects = effects;
    this.heard = heard;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Map<String, Object> accept(Refund refund, Entered entered, TaskAnswer answer) {
    Outcome outcome = entered.choice("outcome", Outcome.class);
    if (outcome == Outcome.CHECK_AGAIN) {
      return Map.of(RefundFlags.CHECK_AGAIN, true);
    }
    List<RefundItem> all = checks.check(refund);
    Set<Integer> chosen = chosen(entered, all);
    if (outcome == Outcome.REFUSE || !chosen.isEmpty()) {
      entered.requiredText("reason", "The payer is told why a contribution is not refunded");
    }
    List<RefundItem> granted =
        outcome == Outcome.REFUSE
            ? List.of()
            : all.stream()
                .filter(item -> item.isSound() && !chosen.contains(item.position()))
                .toList();
    if (outcome == Outcome.GRANT && granted.isEmpty()) {
      throw new Impossible(
          "NOTHING_TO_REFUND", "Nothing is left to be refunded: please refuse the application");
    }
    List<RefundEffect> lowered =
        effects.of(refund, granted).stream().filter(RefundEffect::lowers).toList();
    requireHeard(refund, lowered);
    items.decide(
        refund.number(), granted.stream().map(RefundItem::position).collect(Collectors.toSet()));
    refunds.propose(refund.number(), entered.text("reason"), answer.userId());
    return Map.of(
        RefundFlags.CHECK_AGAIN,
        false,
        RefundFlags.APPROVAL_NEEDED,
        granted.size() < all.size() || !lowered.isEmpty());
  }

  private static Set<Integer> chosen(Entered entered, List<RefundItem> all) {
    Set<Integer> chosen = new TreeSet<>();
    String text = entered.text("refusedItems");
    for (String number : text == null ? new String[0] : text.split("[,;\\s]+")) {
      if (!number.matches("\\d{1,2}")
          || Integer.parseInt(number) < 1
          || Integer.parseInt(number) > all.size()) {
        throw new InvalidInput(
            "refusedItems", "ITEM_UNKNOWN", "Numbers from 1 to " + all.size() + ", as in 2, 5");
      }
      chosen.add(Integer.parseInt(number));
    }
    return chosen;
  }

  /** A payment may have been assigned since the check. */
  private void requireHeard(Refund refund, List<RefundEffect> lowered) {
    Set<String> known =
        heard.of(refund.number()).stream()
            .filter(effect -> effect.heardAt() != null)
            .map(RefundEffect::awardId)
            .collect(Collectors.toSet());
    List<String> unheard =
        lowered.stream()
            .map(RefundEffect::awardId)
            .filter(award -> !known.contains(award))
            .toList();
    if (!unheard.isEmpty()) {
      throw new Impossible(
          "RECIPIENT_NOT_HEARD",
          "It would lower payments whose recipients were not heard (%s): please choose to check again"
              .formatted(String.join(", ", unheard)));
    }
  }
}
