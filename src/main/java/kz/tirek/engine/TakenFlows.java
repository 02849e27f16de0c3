package kz.tirek.engine;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * The sequence flows a process took. The engine keeps elements, not flows: a flow was taken when
 * its target came after its source; of a gateway that chooses, only the one whose target came
 * first.
 */
final class TakenFlows {
  private final BpmnModelInstance model;
  private final List<HistoricActivityInstance> passed;

  /**
   * @param passed in the order they occurred
   */
  TakenFlows(BpmnModelInstance model, List<HistoricActivityInstance> passed) {
    this.model = model;
    this.passed = passed;
  }

  List<String> ids() {
    Set<String> ids = new LinkedHashSet<>();
    for (int i = 0; i < passed.size(); i++) {
      if (isCompleted(passed.get(i))) {
        after(i).map(SequenceFlow::getId).forEach(ids::add);
      }
    }
    return List.copyOf(ids);
  }

  static boolean isCompleted(HistoricActivityInstance instance) {
    return instance.getEndTime() != null && !instance.isCanceled();
  }

  private Stream<SequenceFlow> after(int index) {
    if (!(model.getModelElementById(passed.get(index).getActivityId()) instanceof FlowNode node)) {
      return Stream.empty();
    }
    Stream<SequenceFlow> followed =
        node.getOutgoing().stream().filter(flow -> next(flow, index) < passed.size());
    boolean chooses = node instanceof ExclusiveGateway || node instanceof EventBasedGateway;
    return chooses
        ? followed.min(Comparator.comparingInt(flow -> next(flow, index))).stream()
        : followed;
  }

  /** Where the flow's target came next; the size of the list when it never did. */
  private int next(SequenceFlow flow, int index) {
    String target = flow.getTarget().getId();
    return IntStream.range(index + 1, passed.size())
        .filter(later -> passed.get(later).getActivityId().equals(target))
        .findFirst()
        .orElse(passed.size());
  }
}
