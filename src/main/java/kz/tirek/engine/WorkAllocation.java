package kz.tirek.engine;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tirek.deadlines.WorkingDays;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.IdentityLink;

/** Tells the feature that shares out the work of every user task of every model. */
final class WorkAllocation extends AbstractBpmnParseListener implements TaskListener {
  private final Supplier<Stream<TaskAllocation>> feature;

  WorkAllocation(Supplier<Stream<TaskAllocation>> feature) {
    this.feature = feature;
  }

  @Override
  public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    TaskDefinition task =
        ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
    task.addTaskListener(EVENTNAME_CREATE, this);
    task.addTaskListener(EVENTNAME_COMPLETE, this);
  }

  @Override
  public void notify(DelegateTask task) {
    if (EVENTNAME_CREATE.equals(task.getEventName())) {
      feature.get().forEach(allocation -> apply(allocation.allot(item(task)), task));
    } else {
      String user = doer(task);
      if (user != null) {
        feature.get().forEach(allocation -> allocation.done(item(task), user));
      }
    }
  }

  private static void apply(Allotment allotment, DelegateTask task) {
    allotment.overseers().forEach(task::addCandidateGroup);
    task.setPriority(allotment.priority());
    if (allotment.owner() != null) {
      task.setAssignee(allotment.owner());
    }
  }

  /** Null when the program itself ends a task. */
  private static String doer(DelegateTask task) {
    String caller = Context.getCommandContext().getAuthenticatedUserId();
    return caller == null ? task.getAssignee() : caller;
  }

  static WorkItem item(DelegateTask delegate) {
    TaskEntity task = (TaskEntity) delegate;
    return new WorkItem(
        task.getId(),
        task.getTaskDefinitionKey(),
        task.getName(),
        task.getProcessDefinition().getKey(),
        root(task).getBusinessKey(),
        (String) task.getVariable("branch"),
        (String) task.getVariable("payment"),
        task.getAssignee(),
        groups(task),
        task.getPriority(),
        task.getDueDate() == null
            ? null
            : task.getDueDate().toInstant().atZone(WorkingDays.ZONE).toOffsetDateTime(),
        null);
  }

  private static Set<String> groups(TaskEntity task) {
    List<IdentityLink> links = List.copyOf(task.getCandidates());
    return links.stream()
        .map(IdentityLink::getGroupId)
        .filter(group -> group != null)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static ExecutionEntity root(TaskEntity task) {
    return Context.getCommandContext()
        .getExecutionManager()
        .findExecutionById(task.getExecution().getRootProcessInstanceId());
  }
}
