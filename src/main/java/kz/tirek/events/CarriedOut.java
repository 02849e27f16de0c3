package kz.tirek.events;

import kz.tirek.awards.Award;
import kz.tirek.awards.Awards;
import kz.tirek.awards.Change;
import kz.tirek.awards.Determination;
import kz.tirek.awards.Suspension;
import kz.tirek.cases.AwardTerms;
import kz.tirek.cases.Recalculated;
import kz.tirek.common.Impossible;
import kz.tirek.payouts.Payouts;
import org.springframework.stereotype.Component;

/**
 * Makes the determination of an effect, and finds what was overpaid because of it. Arrears need
 * nothing: the next payment run sees that they are due.
 */
@Component
class CarriedOut {
  private final EventRepository events;
  private final EffectRepository effects;
  private final Awards awards;
  private final Recalculations recalculations;
  private final Payouts payouts;
  private final AwardTerms terms;

  CarriedOut(
      EventRepository events,
      EffectRepository effects,
      Awards awards,
      Recalculations recalculations,
      Payouts payouts,
      AwardTerms terms) {
    this.events = events;
    this.effects = effects;
    this.awards = awards;
    this.recalculations = recalculations;
    this.payouts = payouts;
    this.terms = terms;
  }

  void accept(long effectId) {
    Effect effect = effects.required(effectId);
    Award award = awards.required(effect.awardId());
    Change change =
        new Change(
            effect.ground(),
            effect.effectiveOn(),
            "E" + effect.eventId(),
            effect.proposedBy(),
            effect.note());
    determine(effect, award, change);
    payouts.findOverpayments(award.id());
    Award changed = awards.required(award.id());
    terms.reset(changed);
    effects.finish(effectId, changed.newest().id());
  }

  private void determine(Effect effect, Award award, Change change) {
    switch (effect.what()) {
      case SUSPEND -> awards.suspend(award.id(), change);
      case RESUME -> awards.lift(award.id(), ground(effect, award).id(), change);
      case TERMINATE -> awards.terminate(award.id(), change);
      case RECALCULATE -> recalculate(effect, award, change);
      case NONE -> throw new IllegalStateException("Nothing is to be carried out: " + effect);
    }
  }

  private void recalculate(Effect effect, Award award, Change change) {
    Recalculated recalculated =
        recalculations.of(award, events.find(effect.eventId()).orElseThrow().report());
    awards.recalculate(
        award.id(),
        Determination.Kind.RECALCULATE,
        recalculated.id(),
        recalculated.calculation().entitlement(),
        change);
  }

  private Suspension ground(Effect effect, Award award) {
    return Consequences.lifted(events.find(effect.eventId()).orElseThrow().report(), award)
        .or(() -> award.grounds().stream().findFirst())
        .orElseThrow(
            () -> new Impossible("NOT_SUSPENDED", "Nothing stands in the way of this award"));
  }
}
