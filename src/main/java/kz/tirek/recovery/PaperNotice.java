package kz.tirek.recovery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import kz.tirek.cases.Entered;
import kz.tirek.common.InvalidInput;
import kz.tirek.engine.TaskAnswer;

/** A letter that no case's notice can carry: to a payer, an heir, without an award. */
class PaperNotice implements RecoveryTask {
  private final String id;
  private final Clock clock;

  PaperNotice(String id, Clock clock) {
    this.id = id;
    this.clock = clock;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Map<String, Object> accept(Recovery recovery, Entered entered, TaskAnswer answer) {
    requirePast(entered, "sentOn", LocalDate.now(clock));
    entered.requiredText("letter", "The letter's number is needed to prove that it was sent");
    return Map.of();
  }

  static void requirePast(Entered entered, String field, LocalDate today) {
    if (entered.date(field, "Please enter the day").isAfter(today)) {
      throw new InvalidInput(field, "DATE_IN_FUTURE", "This day has not come yet");
    }
  }
}
