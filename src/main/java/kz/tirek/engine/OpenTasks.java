package kz.tirek.engine;

import java.util.function.BiConsumer;
import kz.tirek.common.NotFound;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** Reads open tasks with the engine's own check of what the caller may do with them. */
class OpenTasks {
  private final ProcessEngineConfigurationImpl engine;

  OpenTasks(ProcessEngineConfigurationImpl engine) {
    this.engine = engine;
  }

  /** A task the caller may work on, with the fields of its form. */
  TaskAtHand toWorkOn(String taskId) {
    return read(taskId, CommandChecker::checkTaskWork, this::formOf);
  }

  /** A task the caller may see, without its form. */
  TaskAtHand toShow(String taskId) {
    return read(taskId, CommandChecker::checkReadTask, task -> FormFields.NONE);
  }

  private TaskAtHand read(
      String taskId, BiConsumer<CommandChecker, TaskEntity> check, FormReader form) {
    return engine
        .getCommandExecutorTxRequired()
        .execute(
            context -> {
              TaskEntity task = context.getTaskManager().findTaskById(taskId);
              if (task == null || task.getExecution() == null) {
                throw new NotFound("No open task has the id " + taskId);
              }
              engine.getCommandCheckers().forEach(checker -> check.accept(checker, task));
              return context.runWithoutAuthorization(
                  () -> describe(context, task, form.fieldsOf(task)));
            });
  }

  private static TaskAtHand describe(CommandContext context, TaskEntity task, FormFields form) {
    ExecutionEntity root =
        context
            .getExecutionManager()
            .findExecutionById(task.getExecution().getRootProcessInstanceId());
    return new TaskAtHand(
        task.getId(),
        task.getTaskDefinitionKey(),
        task.getProcessDefinition().getKey(),
        root.getBusinessKey(),
        task.getAssignee(),
        form);
  }

  private FormFields formOf(TaskEntity task) {
    TaskFormData form = task.getTaskDefinition().getTaskFormHandler().createTaskForm(task);
    return form.getFormKey() == null && form.getCamundaFormRef() == null
        ? FormFields.NONE
        : FormFields.of(engine.getFormService().getDeployedTaskForm(task.getId()));
  }

  private interface FormReader {
    FormFields fieldsOf(TaskEntity task);
  }
}
