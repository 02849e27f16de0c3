package kz.tirek.runs;

import java.util.Map;
import kz.tirek.cases.Entered;
import kz.tirek.engine.TaskAnswer;
import kz.tirek.engine.TaskAnswers;
import kz.tirek.payouts.RunFiles;
import org.springframework.stereotype.Component;

/** The bank's statements are silent about orders: they are sent once more, or waited for. */
@Component
class ClearUnanswered implements TaskAnswers {
  static final String ID = "ClearUnansweredOrders";

  private enum Decision {
    SEND_AGAIN,
    WAIT
  }

  private final RunFiles files;
  private final RunRepository runs;

  ClearUnanswered(RunFiles files, RunRepository runs) {
    this.files = files;
    this.runs = runs;
  }

  @Override
  public boolean knows(String processDefinitionKey, String taskDefinitionKey) {
    return processDefinitionKey.equals(PaymentRuns.PROCESS) && taskDefinitionKey.equals(ID);
  }

  @Override
  public Map<String, Object> accept(TaskAnswer answer) {
    boolean again =
        new Entered(answer.fields()).choice("unanswered", Decision.class) == Decision.SEND_AGAIN;
    if (again) {
      files.sendAgain(answer.caseNumber());
      runs.move(answer.caseNumber(), PaymentRun.State.ORDERED);
    }
    return Map.of(RunFlags.SEND_AGAIN, again);
  }
}
