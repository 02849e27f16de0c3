package kz.tirek.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import kz.tirek.common.Impossible;
import org.springframework.stereotype.Component;

/** The hearing before a refusal: its minutes, and whether the refusal still stands. */
@Component
class HoldHearing implements CaseTask {
  private final HearingRepository hearings;
  private final Drafting drafting;
  private final Clock clock;

  HoldHearing(HearingRepository hearings, Drafting drafting, Clock clock) {
    this.hearings = hearings;
    this.drafting = drafting;
    this.clock = clock;
  }

  @Override
  public String id() {
    return CaseTasks.HOLD_HEARING;
  }

  @Override
  public Map<String, Object> accept(Application application, Entered entered, String userId) {
    Decision.Kind outcome = entered.choice("outcome", Decision.Kind.class);
    entered.requiredText("minutes", "A hearing needs minutes");
    entered.requiredText("reason", "The outcome needs a reason");
    LocalDate heldFrom = hearings.latest(application.number()).orElseThrow().heldFrom();
    if (LocalDate.now(clock).isBefore(heldFrom)) {
      throw new Impossible("HEARING_TOO_EARLY", "The hearing may be held from " + heldFrom);
    }
    if (outcome == Decision.Kind.ASSIGN) {
      drafting.latest(application.number()).requirePayable(application);
    }
    return Map.of(CaseFlags.DECISION, outcome.name());
  }
}
