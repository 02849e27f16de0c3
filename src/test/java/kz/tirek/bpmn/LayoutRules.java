package kz.tirek.bpmn;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A picture that can be read from left to right. */
final class LayoutRules {
  static final List<Rule> ALL =
      List.of(
          new Rule("every element is drawn", LayoutRules::shapes),
          new Rule("every flow is drawn", LayoutRules::edges),
          new Rule("no two shapes overlap", LayoutRules::overlaps),
          new Rule("what is inside a sub-process is drawn inside it", LayoutRules::outside),
          new Rule("flow runs from left to right, loops back aside", LayoutRules::backwards));

  private LayoutRules() {}

  private static Stream<String> shapes(Model model) {
    Map<FlowNode, Bounds> drawn = bounds(model);
    return model
        .nodes()
        .filter(node -> !drawn.containsKey(node))
        .map(node -> node.getId() + " is not drawn");
  }

  private static Stream<String> edges(Model model) {
    Set<ModelElementInstance> drawn =
        model
            .all(BpmnEdge.class)
            .filter(edge -> edge.getWaypoints().size() >= 2)
            .map(BpmnEdge::getBpmnElement)
            .collect(Collectors.toSet());
    return model
        .flows()
        .filter(flow -> !drawn.contains(flow))
        .map(flow -> flow.getId() + " is not drawn");
  }

  private static Stream<String> overlaps(Model model) {
    Map<FlowNode, Bounds> drawn = bounds(model);
    List<FlowNode> nodes =
        drawn.keySet().stream().filter(node -> !(node instanceof BoundaryEvent)).toList();
    return nodes.stream()
        .flatMap(
            one ->
                nodes.stream()
                    .filter(other -> one.getId().compareTo(other.getId()) < 0)
                    .filter(other -> !isInside(one, other) && !isInside(other, one))
                    .filter(other -> overlap(drawn.get(one), drawn.get(other)))
                    .map(other -> one.getId() + " lies on " + other.getId()));
  }

  private static Stream<String> outside(Model model) {
    Map<FlowNode, Bounds> drawn = bounds(model);
    return drawn.keySet().stream()
        .filter(
            node ->
                node.getParentElement() instanceof SubProcess parent
                    && drawn.containsKey(parent)
                    && !contains(drawn.get(parent), drawn.get(node)))
        .map(node -> node.getId() + " is drawn outside " + Model.idOf(node.getParentElement()));
  }

  private static Stream<String> backwards(Model model) {
    Map<FlowNode, Bounds> drawn = bounds(model);
    return model
        .flows()
        .filter(flow -> drawn.containsKey(flow.getSource()) && drawn.containsKey(flow.getTarget()))
        .filter(flow -> centre(drawn.get(flow.getTarget())) < centre(drawn.get(flow.getSource())))
        .filter(flow -> !isLoopBack(flow, model))
        .map(flow -> flow.getId() + " runs from right to left");
  }

  private static boolean isLoopBack(SequenceFlow flow, Model model) {
    return reaches(flow.getTarget(), flow.getSource(), new HashSet<>(), model);
  }

  /** Also by way of the boundary events of what lies between. */
  private static boolean reaches(FlowNode from, FlowNode to, Set<FlowNode> seen, Model model) {
    return from.equals(to)
        || seen.add(from)
            && Stream.concat(model.next(from), model.boundaries(from))
                .anyMatch(next -> reaches(next, to, seen, model));
  }

  private static Map<FlowNode, Bounds> bounds(Model model) {
    return model
        .all(BpmnShape.class)
        .filter(shape -> shape.getBpmnElement() instanceof FlowNode && shape.getBounds() != null)
        .collect(
            Collectors.toMap(
                shape -> (FlowNode) shape.getBpmnElement(),
                BpmnShape::getBounds,
                (first, again) -> first));
  }

  private static boolean isInside(ModelElementInstance element, FlowNode scope) {
    ModelElementInstance parent = element.getParentElement();
    return parent != null && (parent.equals(scope) || isInside(parent, scope));
  }

  private static boolean overlap(Bounds a, Bounds b) {
    return a.getX() < right(b)
        && b.getX() < right(a)
        && a.getY() < bottom(b)
        && b.getY() < bottom(a);
  }

  private static boolean contains(Bounds outer, Bounds inner) {
    return outer.getX() <= inner.getX()
        && outer.getY() <= inner.getY()
        && right(inner) <= right(outer)
        && bottom(inner) <= bottom(outer);
  }

  private static double right(Bounds bounds) {
    return bounds.getX() + bounds.getWidth();
  }

  private static double bottom(Bounds bounds) {
    return bounds.getY() + bounds.getHeight();
  }

  private static double centre(Bounds bounds) {
    return bounds.getX() + bounds.getWidth() / 2;
  }
}
