package kz.tirek.engine;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Service;

/** Gets a stuck process going again without losing what it has done. */
@Service
public class CaseRepair {
  private static final String RESCUE = "rescue-case";
  private static final int ATTEMPTS = 3;

  /** What was left of a case's processes, and what became of it. */
  public enum Result {
    /** Suspended by an operator: active again. */
    ACTIVATED,
    /** Given up after errors: tried again. */
    RETRIED,
    /** Nothing was left, or what was left waited for nothing and is gone. */
    GONE,
    /** It moves again without us. */
    WELL
  }

  private final RuntimeService runtime;
  private final ManagementService management;
  private final ExternalTaskService externalTasks;
  private final StuckCases stuck;

  CaseRepair(
      RuntimeService runtime,
      ManagementService management,
      ExternalTaskService externalTasks,
      StuckCases stuck) {
    this.stuck = stuck;
    this.runtime = runtime;
    this.management = management;
    this.externalTasks = externalTasks;
  }

  public Result repair(String caseNumber) {
    List<ProcessInstance> roots = roots(caseNumber);
    if (roots.stream().anyMatch(ProcessInstance::isSuspended)) {
      roots.stream()
          .filter(ProcessInstance::isSuspended)
          .forEach(root -> runtime.activateProcessInstanceById(root.getId()));
      return Result.ACTIVATED;
    }
    if (!stuck.isOrphan(caseNumber)) {
      List<Incident> incidents = incidents(caseNumber);
      incidents.forEach(this::retry);
      return incidents.isEmpty() ? Result.WELL : Result.RETRIED;
    }
    roots.forEach(
        root -> runtime.deleteProcessInstance(root.getId(), "Waited for nothing; started anew"));
    return Result.GONE;
  }

  private List<ProcessInstance> roots(String caseNumber) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(caseNumber)
        .rootProcessInstances()
        .list()
        .stream()
        .filter(root -> !root.getProcessDefinitionKey().equals(RESCUE))
        .toList();
  }

  private List<Incident> incidents(String caseNumber) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(caseNumber)
        .list()
        .stream()
        .flatMap(
            instance ->
                runtime.createIncidentQuery().processInstanceId(instance.getId()).list().stream())
        .filter(incident -> Objects.equals(incident.getId(), incident.getRootCauseIncidentId()))
        .toList();
  }

  private void retry(Incident incident) {
    if (Incident.EXTERNAL_TASK_HANDLER_TYPE.equals(incident.getIncidentType())) {
      externalTasks.setRetries(incident.getConfiguration(), ATTEMPTS);
    } else {
      management.setJobRetries(incident.getConfiguration(), ATTEMPTS);
    }
  }
}
