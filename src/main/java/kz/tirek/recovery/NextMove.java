package kz.tirek.recovery;

import java.util.Map;
import kz.tirek.cases.Entered;
import kz.tirek.engine.TaskAnswer;

/** What the legal department does next about a debt that is not being paid. */
class NextMove implements RecoveryTask {
  enum Answer {
    /** To court, or another claim where the court has spoken. */
    GO_ON,
    INSTALMENTS,
    SETTLE,
    WRITE_OFF
  }

  private final String id;
  private final GivingUp givingUp;

  NextMove(String id, GivingUp givingUp) {
    this.id = id;
    this.givingUp = givingUp;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Map<String, Object> accept(Recovery recovery, Entered entered, TaskAnswer answer) {
    Answer chosen = entered.choice("answer", Answer.class);
    switch (chosen) {
      case SETTLE -> givingUp.waive(recovery.id(), entered, answer.userId());
      case WRITE_OFF -> givingUp.writeOff(recovery.id(), entered, answer.userId());
      default -> {}
    }
    return Map.of(
        RecoveryFlags.ANSWER,
        chosen == Answer.SETTLE || chosen == Answer.WRITE_OFF ? "GIVE_UP" : chosen.name());
  }
}
