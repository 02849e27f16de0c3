package kz.tirek.refunds;

import java.util.List;
import kz.tirek.accounts.Accounts;
import kz.tirek.awards.Award;
import kz.tirek.awards.Awards;
import kz.tirek.cases.RefundHearings;
import kz.tirek.common.Money;
import kz.tirek.common.PayerId;
import org.springframework.stereotype.Component;

/** What the notice of a hearing tells a recipient. */
@Component
class RefundHearing implements RefundHearings {
  private final RefundRepository refunds;
  private final RefundItemRepository items;
  private final RefundEffectRepository effects;
  private final RefundWords words;
  private final Accounts accounts;
  private final Awards awards;

  RefundHearing(
      RefundRepository refunds,
      RefundItemRepository items,
      RefundEffectRepository effects,
      RefundWords words,
      Accounts accounts,
      Awards awards) {
    this.refunds = refunds;
    this.items = items;
    this.effects = effects;
    this.words = words;
    this.accounts = accounts;
    this.awards = awards;
  }

  @Override
  public Intended intended(String caseNumber) {
    Refund refund = effects.toBeHeardAbout(caseNumber).flatMap(refunds::find).orElseThrow();
    RefundEffect effect =
        effects.of(refund.number()).stream()
            .filter(one -> one.caseNumber().equals(caseNumber))
            .findFirst()
            .orElseThrow();
    Award award = awards.required(effect.awardId());
    List<RefundEffect.Month> months = effect.months();
    RefundEffect.Month last = months.isEmpty() ? null : months.get(months.size() - 1);
    return new Intended(
        accounts.payerName(new PayerId(refund.payer())).orElse(refund.payer()),
        asked(refund, effect),
        words.reason(refund.reason()),
        effect.entitled(),
        award.rightFrom(),
        last == null ? null : last.before(),
        last == null ? null : last.after(),
        effect.overpaid());
  }

  private Money asked(Refund refund, RefundEffect effect) {
    return items.of(refund.number()).stream()
        .filter(effect::concerns)
        .map(RefundItem::amount)
        .reduce(Money.ZERO, Money::plus);
  }
}
