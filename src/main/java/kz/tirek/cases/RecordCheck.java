package kz.tirek.cases;

import java.util.Arrays;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.springframework.stereotype.Component;

/** Keeps a registry's answer in the transaction that moves the token. */
@Component("recordCheck")
class RecordCheck implements ExecutionListener {
  private final CheckRepository checks;
  private final Json json;

  RecordCheck(CheckRepository checks, Json json) {
    this.checks = checks;
    this.json = json;
  }

  @Override
  public void notify(DelegateExecution execution) {
    if (execution.isCanceled()) {
      return;
    }
    String result = (String) execution.getVariable(CaseFlags.CHECK_RESULT);
    if (result == null) {
      throw new IllegalStateException(
          "A worker completed " + execution.getCurrentActivityId() + " without a result");
    }
    checks.insert(
        execution.getProcessBusinessKey(),
        json.read(result, CheckAnswer.class).asCheck(registryOf(execution)));
  }

  private static Registry registryOf(DelegateExecution execution) {
    String topic = ((ServiceTask) execution.getBpmnModelElementInstance()).getCamundaTopic();
    return Arrays.stream(Registry.values())
        .filter(registry -> registry.topic().equals(topic))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No registry has the topic " + topic));
  }
}
