package kz.tirek.events;

import java.time.LocalDate;
import java.util.Map;
import kz.tirek.awards.Award;
import kz.tirek.awards.Awards;
import kz.tirek.cases.Entered;
import kz.tirek.common.Impossible;
import kz.tirek.common.InvalidInput;
import org.springframework.stereotype.Component;

/** The specialist decides what follows from an event that the table leaves to people. */
@Component
class SettleEvent implements SettlementTask {
  private final EffectRepository effects;
  private final Awards awards;

  SettleEvent(EffectRepository effects, Awards awards) {
    this.effects = effects;
    this.awards = awards;
  }

  @Override
  public String id() {
    return "SettleEvent";
  }

  @Override
  public Map<String, Object> accept(Effect effect, Entered entered, String userId) {
    Effect.What what = entered.choice("effect", Effect.What.class);
    String reason = entered.requiredText("reason", "What follows from an event needs a reason");
    LocalDate on = what == Effect.What.NONE ? null : effectiveOn(effect, what, entered);
    effects.settle(effect.id(), what, on, reason, userId);
    return Map.of(EventFlags.HEARING_NEEDED, isAgainstRecipient(what));
  }

  private static boolean isAgainstRecipient(Effect.What what) {
    return what == Effect.What.SUSPEND || what == Effect.What.TERMINATE;
  }

  private LocalDate effectiveOn(Effect effect, Effect.What what, Entered entered) {
    if (effect.awardId() == null) {
      throw new Impossible(
          "NOTHING_ASSIGNED", "Nothing is assigned yet: the event can only be noted");
    }
    Award award = awards.required(effect.awardId());
    LocalDate on = entered.date("effectiveOn", "Please enter the first day that is different");
    if (on.isBefore(award.rightFrom())) {
      throw new InvalidInput(
          "effectiveOn", "BEFORE_RIGHT", "The award begins on " + award.rightFrom());
    }
    if (what == Effect.What.RESUME && award.grounds().isEmpty()) {
      throw new Impossible("NOT_SUSPENDED", "The award is not suspended");
    }
    if (what == Effect.What.RECALCULATE && !award.isRunning()) {
      throw new Impossible("AWARD_ENDED", "The award has ended: it cannot be recalculated");
    }
    return on;
  }
}
