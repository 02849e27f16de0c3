package kz.tirek.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Adds {@link WorkAllocation} to the engine before it starts. */
@Component
class WorkAllocationPlugin extends AbstractProcessEnginePlugin {
  private final ObjectProvider<TaskAllocation> feature;

  WorkAllocationPlugin(ObjectProvider<TaskAllocation> feature) {
    this.feature = feature;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    List<BpmnParseListener> listeners = new ArrayList<>();
    if (engine.getCustomPostBPMNParseListeners() != null) {
      listeners.addAll(engine.getCustomPostBPMNParseListeners());
    }
    listeners.add(new WorkAllocation(feature::orderedStream));
    engine.setCustomPostBPMNParseListeners(listeners);
  }
}
