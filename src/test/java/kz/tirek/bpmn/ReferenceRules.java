package kz.tirek.bpmn;

import static kz.tirek.bpmn.Model.camunda;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;

/** What a model names outside itself exists. */
final class ReferenceRules {
  static final List<Rule> ALL =
      List.of(
          new Rule("a called process exists", ReferenceRules::processes),
          new Rule("a called decision exists", ReferenceRules::decisions),
          new Rule("a worker listens to every topic", ReferenceRules::topics));

  private ReferenceRules() {}

  private static Stream<String> processes(Model model) {
    Set<String> known =
        model.around().models().stream()
            .flatMap(other -> other.all(Process.class))
            .map(Process::getId)
            .collect(Collectors.toSet());
    return model
        .all(CallActivity.class)
        .filter(call -> !known.contains(call.getCalledElement()))
        .map(call -> call.getId() + " calls the process " + call.getCalledElement());
  }

  private static Stream<String> decisions(Model model) {
    return model
        .all(BusinessRuleTask.class)
        .filter(
            task -> !model.around().decisions().contains(camunda(task, "decisionRef").orElse("")))
        .map(
            task ->
                task.getId() + " asks the decision " + camunda(task, "decisionRef").orElse("?"));
  }

  private static Stream<String> topics(Model model) {
    return Xml.elements(model.xml())
        .filter(element -> Xml.attributes(element).containsKey("topic"))
        .filter(element -> !model.around().topics().contains(Xml.attributes(element).get("topic")))
        .map(element -> Xml.idOf(element) + " waits on " + Xml.attributes(element).get("topic"));
  }
}
