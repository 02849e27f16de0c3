package kz.tirek.engine;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tirek.deadlines.WorkingDays;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.springframework.stereotype.Component;

/** Where a running process stands: at activities, and before those that wait for a job. */
@Component
class Tokens {
  /** A token that waits for the others to join says nothing: the others do. */
  private static final String JOIN = "parallelGateway";

  private final RuntimeService runtime;

  Tokens(RuntimeService runtime) {
    this.runtime = runtime;
  }

  /** Empty for a process that has ended. */
  List<ProcessDiagram.Token> of(String processInstance, List<HistoricActivityInstance> history) {
    ActivityInstance root = runtime.getActivityInstance(processInstance);
    if (root == null) {
      return List.of();
    }
    Map<String, HistoricActivityInstance> begun =
        history.stream().collect(Collectors.toMap(HistoricActivityInstance::getId, h -> h));
    Map<String, String> incidents = incidents(processInstance);
    return leaves(root)
        .collect(Collectors.toMap(Leaf::activity, Function.identity(), (one, other) -> one))
        .values()
        .stream()
        .map(
            leaf ->
                new ProcessDiagram.Token(
                    leaf.activity(), since(begun.get(leaf.id())), incidents.get(leaf.activity())))
        .toList();
  }

  private record Leaf(String id, String activity) {}

  private static Stream<Leaf> leaves(ActivityInstance scope) {
    return Stream.concat(
        Stream.of(scope.getChildActivityInstances())
            .filter(child -> !child.getActivityType().equals(JOIN))
            .flatMap(
                child ->
                    isLeaf(child)
                        ? Stream.of(new Leaf(child.getId(), child.getActivityId()))
                        : leaves(child)),
        Stream.of(scope.getChildTransitionInstances()).map(Tokens::waiting));
  }

  private static boolean isLeaf(ActivityInstance instance) {
    return instance.getChildActivityInstances().length == 0
        && instance.getChildTransitionInstances().length == 0;
  }

  private static Leaf waiting(TransitionInstance transition) {
    return new Leaf(transition.getId(), transition.getActivityId());
  }

  private static OffsetDateTime since(HistoricActivityInstance begun) {
    return begun == null
        ? null
        : begun.getStartTime().toInstant().atZone(WorkingDays.ZONE).toOffsetDateTime();
  }

  private Map<String, String> incidents(String processInstance) {
    return runtime.createIncidentQuery().processInstanceId(processInstance).list().stream()
        .collect(Collectors.toMap(Incident::getActivityId, Tokens::message, (one, other) -> one));
  }

  private static String message(Incident incident) {
    return incident.getIncidentMessage() == null
        ? incident.getIncidentType()
        : incident.getIncidentMessage();
  }
}
