package kz.tirek.lawsuits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.tirek.cases.Entered;
import kz.tirek.engine.TaskAnswer;
import kz.tirek.engine.TaskAnswers;
import kz.tirek.engine.TaskFlags;
import org.springframework.stereotype.Component;

/** Takes what lawyers enter, and keeps it as steps of the suit. */
@Component
class LawsuitAnswers implements TaskAnswers {
  private static final Set<String> PROCESSES = Set.of("lawsuit", "police-report");

  private final Map<String, LawsuitTask> tasks;
  private final SuitBook book;
  private final TaskFlags flags;
  private final Clock clock;

  LawsuitAnswers(List<LawsuitTask> tasks, SuitBook book, TaskFlags flags, Clock clock) {
    this.tasks = tasks.stream().collect(Collectors.toMap(LawsuitTask::id, Function.identity()));
    this.book = book;
    this.flags = flags;
    this.clock = clock;
  }

  @Override
  public boolean knows(String processDefinitionKey, String taskDefinitionKey) {
    return PROCESSES.contains(processDefinitionKey) && tasks.containsKey(taskDefinitionKey);
  }

  @Override
  public Map<String, Object> accept(TaskAnswer answer) {
    String number = (String) flags.of(answer.taskId(), Flags.LAWSUIT);
    LawsuitTask.Done done =
        tasks
            .get(answer.taskDefinitionKey())
            .accept(
                book.lock(number), new Fields(new Entered(answer.fields()), LocalDate.now(clock)));
    done.steps().forEach(step -> book.add(number, step, answer.userId()));
    return done.flags().map();
  }
}
