package kz.tirek.cases;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.tirek.engine.Processes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Writes down which registries stayed away, before a person is asked. */
@Component("recordUnanswered")
class RecordUnanswered implements JavaDelegate {
  private final Cases cases;
  private final CheckRepository checks;
  private final Processes processes;
  private final Clock clock;

  RecordUnanswered(Cases cases, CheckRepository checks, Processes processes, Clock clock) {
    this.cases = cases;
    this.checks = checks;
    this.processes = processes;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String caseNumber = execution.getProcessBusinessKey();
    Set<Registry> answered =
        checks.current(caseNumber).stream().map(Check::registry).collect(Collectors.toSet());
    Map<String, String> errors = processes.workerErrors(caseNumber);
    Registry.of(cases.required(caseNumber).payment()).stream()
        .filter(registry -> !answered.contains(registry))
        .forEach(
            registry ->
                checks.insert(caseNumber, unavailable(registry, errors.get(registry.topic()))));
  }

  private Check unavailable(Registry registry, String error) {
    return new Check(
        registry,
        CheckOutcome.UNAVAILABLE,
        null,
        error == null ? "No answer yet" : error,
        JsonNodeFactory.instance.objectNode(),
        null,
        null,
        null,
        OffsetDateTime.now(clock),
        null);
  }
}
