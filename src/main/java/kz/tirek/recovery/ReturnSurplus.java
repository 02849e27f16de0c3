package kz.tirek.recovery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import kz.tirek.cases.Entered;
import kz.tirek.engine.TaskAnswer;
import kz.tirek.engine.TaskFlags;
import org.springframework.stereotype.Component;

/** The accountant sent back what nobody owed. */
@Component
class ReturnSurplus implements RecoveryTask {
  static final String ID = "ReturnSurplus";

  private final ReceiptRepository receipts;
  private final TaskFlags flags;
  private final Clock clock;

  ReturnSurplus(ReceiptRepository receipts, TaskFlags flags, Clock clock) {
    this.receipts = receipts;
    this.flags = flags;
    this.clock = clock;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Map<String, Object> accept(Recovery recovery, Entered entered, TaskAnswer answer) {
    PaperNotice.requirePast(entered, "sentOn", LocalDate.now(clock));
    entered.requiredText("letter", "Under which number did the bank send it back?");
    receipts.returned(
        (String) flags.of(answer.taskId(), RecoveryFlags.REFERENCE),
        entered.date("sentOn", "Please enter the day"),
        answer.userId());
    return Map.of();
  }
}
