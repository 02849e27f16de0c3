package kz.tirek.bpmn;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CompensateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Every element is on a way from a start to an end. */
final class FlowRules {
  static final List<Rule> ALL =
      List.of(
          new Rule("every element can be reached", FlowRules::unreachable),
          new Rule("every way leads to an end event", FlowRules::deadEnds));

  private FlowRules() {}

  private static Stream<String> unreachable(Model model) {
    Set<FlowNode> reached = new HashSet<>();
    model.all(Process.class).forEach(process -> enter(process, reached, model));
    return model
        .nodes()
        .filter(node -> !reached.contains(node))
        .map(node -> node.getId() + " cannot be reached");
  }

  /** A scope begins at its start events; its event sub-processes wait from then on. */
  private static void enter(ModelElementInstance scope, Set<FlowNode> reached, Model model) {
    scope.getChildElementsByType(StartEvent.class).forEach(start -> walk(start, reached, model));
    scope.getChildElementsByType(SubProcess.class).stream()
        .filter(SubProcess::triggeredByEvent)
        .forEach(handler -> walk(handler, reached, model));
  }

  private static void walk(FlowNode node, Set<FlowNode> reached, Model model) {
    if (!reached.add(node)) {
      return;
    }
    if (node instanceof SubProcess) {
      enter(node, reached, model);
    }
    Stream.concat(model.next(node), model.boundaries(node))
        .forEach(next -> walk(next, reached, model));
  }

  private static Stream<String> deadEnds(Model model) {
    return model
        .nodes()
        .filter(node -> model.outgoing(node).isEmpty())
        .filter(node -> !(node instanceof EndEvent) && !isAside(node))
        .map(node -> node.getId() + " leads nowhere");
  }

  /** Event sub-processes and compensation stand beside the flow. */
  private static boolean isAside(FlowNode node) {
    return node instanceof SubProcess handler && handler.triggeredByEvent()
        || "true".equals(node.getAttributeValue("isForCompensation"))
        || node instanceof BoundaryEvent boundary
            && boundary.getEventDefinitions().stream()
                .anyMatch(CompensateEventDefinition.class::isInstance);
  }
}
