package kz.tirek.runs;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.tirek.cases.Entered;
import kz.tirek.engine.TaskAnswer;
import kz.tirek.engine.TaskAnswers;
import org.springframework.stereotype.Component;

/** Takes what somebody decides in Tasklist. */
@Component
class ApprovePaymentRun implements TaskAnswers {
  static final String ID = "ApprovePaymentRun";

  private enum Decision {
    APPROVE,
    REFUSE
  }

  private final PaymentRuns runs;

  ApprovePaymentRun(PaymentRuns runs) {
    this.runs = runs;
  }

  @Override
  public boolean knows(String processDefinitionKey, String taskDefinitionKey) {
    return processDefinitionKey.equals(PaymentRuns.PROCESS) && taskDefinitionKey.equals(ID);
  }

  @Override
  public Set<String> barredFrom(String processDefinitionKey, String taskDefinitionKey, String run) {
    return Optional.ofNullable(runs.required(run).askedBy()).stream().collect(Collectors.toSet());
  }

  @Override
  public Map<String, Object> accept(TaskAnswer answer) {
    Entered entered = new Entered(answer.fields());
    return runs.record(
        answer.caseNumber(),
        entered.choice("approval", Decision.class) == Decision.APPROVE,
        entered.text("note"),
        answer.userId());
  }
}
