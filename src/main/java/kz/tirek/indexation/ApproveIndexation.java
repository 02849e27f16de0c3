package kz.tirek.indexation;

import java.util.Map;
import java.util.Set;
import kz.tirek.cases.Entered;
import kz.tirek.engine.TaskAnswer;
import kz.tirek.engine.TaskAnswers;
import org.springframework.stereotype.Component;

/** Takes what somebody decides in Tasklist. */
@Component
class ApproveIndexation implements TaskAnswers {
  static final String ID = "ApproveIndexation";

  private enum Decision {
    APPROVE,
    REFUSE
  }

  private final Indexations indexations;

  ApproveIndexation(Indexations indexations) {
    this.indexations = indexations;
  }

  @Override
  public boolean knows(String processDefinitionKey, String taskDefinitionKey) {
    return processDefinitionKey.equals(Indexations.PROCESS) && taskDefinitionKey.equals(ID);
  }

  @Override
  public Set<String> barredFrom(
      String processDefinitionKey, String taskDefinitionKey, String indexation) {
    return Set.of(indexations.required(indexation).askedBy());
  }

  @Override
  public Map<String, Object> accept(TaskAnswer answer) {
    Entered entered = new Entered(answer.fields());
    return indexations.record(
        answer.caseNumber(),
        entered.choice("approval", Decision.class) == Decision.APPROVE,
        entered.text("note"),
        answer.userId());
  }
}
