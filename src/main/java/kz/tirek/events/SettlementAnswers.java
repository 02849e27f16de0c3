package kz.tirek.events;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.tirek.cases.Entered;
import kz.tirek.cases.Journal;
import kz.tirek.engine.TaskAnswer;
import kz.tirek.engine.TaskAnswers;
import kz.tirek.engine.TaskFlags;
import org.springframework.stereotype.Component;

/** Takes what people enter when they settle an event, and keeps it with the case. */
@Component
class SettlementAnswers implements TaskAnswers {
  private final Map<String, SettlementTask> tasks;
  private final EffectRepository effects;
  private final Journal journal;
  private final TaskFlags flags;

  SettlementAnswers(
      List<SettlementTask> tasks, EffectRepository effects, Journal journal, TaskFlags flags) {
    this.tasks = tasks.stream().collect(Collectors.toMap(SettlementTask::id, Function.identity()));
    this.effects = effects;
    this.journal = journal;
    this.flags = flags;
  }

  @Override
  public boolean knows(String processDefinitionKey, String taskDefinitionKey) {
    return tasks.containsKey(taskDefinitionKey);
  }

  /** Whoever proposed what is to be approved. */
  @Override
  public Set<String> barredFrom(
      String processDefinitionKey, String taskDefinitionKey, String caseNumber) {
    return taskDefinitionKey.equals(ApproveSettlement.ID)
        ? effects.proposed(caseNumber).map(Effect::proposedBy).stream().collect(Collectors.toSet())
        : Set.of();
  }

  @Override
  public Map<String, Object> accept(TaskAnswer answer) {
    Effect effect = effects.required((long) flags.of(answer.taskId(), EventFlags.EFFECT_ID));
    Map<String, Object> moved =
        tasks
            .get(answer.taskDefinitionKey())
            .accept(effect, new Entered(answer.fields()), answer.userId());
    journal.keep(answer);
    return moved;
  }
}
