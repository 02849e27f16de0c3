package kz.tirek.benchmark;

import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.CAMUNDA_NS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.springframework.core.io.ClassPathResource;

/**
 * The floor: the process models of the real path with all work taken out. Activities, listeners,
 * timers, events, the decision table and the save points stay; a delegate does nothing, an external
 * task has a topic of its own, and the routing flags are constants.
 */
final class FloorModels {
  private static final String PREFIX = "floor-";
  private static final String DELEGATE = "delegateExpression";
  private static final String NOTHING = "${true}";

  /** The flags that the delegate of each task would set on the automatic path. */
  private static final Map<String, Map<String, String>> FLAGS =
      Map.of(
          "AssessCompleteness", Map.of("complete", NOTHING),
          "DraftDecision",
              Map.of(
                  "checksPassed", NOTHING,
                  "entitled", NOTHING,
                  "documentsToRead", "${false}",
                  "gross", "${1050000.0}",
                  "decision", "ASSIGN"),
          "AssignPayment", Map.of("orderId", "${execution.processBusinessKey}"),
          "SendPaymentOrder", Map.of("orderAccepted", NOTHING));

  static final String PROCESS = PREFIX + "maternity-payment";

  private FloorModels() {}

  /** Deployable models by file name. */
  static Map<String, BpmnModelInstance> all() {
    return Map.of(
        PREFIX + "maternity-payment.bpmn", floorOf("maternity-payment"),
        PREFIX + "case-decision.bpmn", floorOf("case-decision"),
        PREFIX + "pay-out.bpmn", floorOf("pay-out"));
  }

  static String topic(String real) {
    return PREFIX + real;
  }

  private static BpmnModelInstance floorOf(String process) {
    BpmnModelInstance model = read(process);
    model
        .getModelElementsByType(Process.class)
        .forEach(element -> element.setId(PREFIX + element.getId()));
    model
        .getModelElementsByType(CallActivity.class)
        .forEach(call -> call.setCalledElement(PREFIX + call.getCalledElement()));
    model.getModelElementsByType(CamundaExecutionListener.class).forEach(FloorModels::empty);
    model.getModelElementsByType(ServiceTask.class).forEach(FloorModels::empty);
    return model;
  }

  private static void empty(CamundaExecutionListener listener) {
    listener.removeAttributeNs(CAMUNDA_NS, DELEGATE);
    listener.setCamundaExpression(NOTHING);
  }

  private static void empty(ServiceTask task) {
    if (task.getCamundaTopic() != null) {
      task.setCamundaTopic(topic(task.getCamundaTopic()));
    } else {
      task.removeAttributeNs(CAMUNDA_NS, DELEGATE);
      task.setCamundaExpression(NOTHING);
    }
    FLAGS
        .getOrDefault(task.getId(), Map.of())
        .forEach((flag, value) -> task.builder().camundaOutputParameter(flag, value));
  }

  private static BpmnModelInstance read(String process) {
    try {
      return Bpmn.readModelFromStream(
          new ClassPathResource("bpmn/" + process + ".bpmn").getInputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
