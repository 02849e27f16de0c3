package kz.tirek.events;

import java.util.Map;
import kz.tirek.awards.Award;
import kz.tirek.awards.AwardStatus;
import kz.tirek.awards.Awards;
import kz.tirek.cases.Application;
import kz.tirek.cases.Cases;
import kz.tirek.engine.Processes;
import org.springframework.stereotype.Component;

/**
 * Brings an effect to where it belongs: to the token of the living award, which then carries it
 * out; straight to the award where no token has to move; or to a person.
 */
@Component
class EffectFlow {
  private static final String SETTLEMENT = "event-settlement";

  private final EffectRepository effects;
  private final CarriedOut carriedOut;
  private final Awards awards;
  private final Cases cases;
  private final Processes processes;

  EffectFlow(
      EffectRepository effects,
      CarriedOut carriedOut,
      Awards awards,
      Cases cases,
      Processes processes) {
    this.effects = effects;
    this.carriedOut = carriedOut;
    this.awards = awards;
    this.cases = cases;
    this.processes = processes;
  }

  void begin(long effectId) {
    Effect effect = effects.required(effectId);
    if (effect.state() == Effect.State.WITH_PERSON) {
      askPerson(effect);
    } else if (effect.state() == Effect.State.PLANNED) {
      carryOut(effect);
    }
  }

  /** Also what a person settled. */
  void carryOut(Effect effect) {
    if (effect.what() == Effect.What.NONE) {
      effects.finish(effect.id(), null);
      return;
    }
    String message = messageFor(effect, awards.required(effect.awardId()));
    boolean moved =
        message != null
            && processes.send(
                message, effect.caseNumber(), Map.of(EventFlags.EFFECT_ID, effect.id()));
    if (!moved) {
      carriedOut.accept(effect.id());
    }
  }

  private String messageFor(Effect effect, Award award) {
    if (!award.isRunning()) {
      return null;
    }
    return switch (effect.what()) {
      case SUSPEND -> award.status() == AwardStatus.ACTIVE ? "award.suspended" : null;
      case RESUME -> award.grounds().size() == 1 ? "award.resumed" : null;
      case RECALCULATE -> "award.recalculated";
      case TERMINATE -> "award.terminated";
      case NONE -> null;
    };
  }

  private void askPerson(Effect effect) {
    Application application = cases.required(effect.caseNumber());
    processes.start(
        SETTLEMENT,
        effect.caseNumber(),
        Map.of(
            EventFlags.CASE_NUMBER, effect.caseNumber(),
            EventFlags.BRANCH, application.applicant().region(),
            EventFlags.PAYMENT, application.payment().name(),
            EventFlags.EFFECT_ID, effect.id()));
  }
}
