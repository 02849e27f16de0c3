package kz.tirek.engine;

import java.util.Date;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;

/** The engine's task service with rules for whose a task is, and who may change that. */
class OwnedTaskService extends TaskServiceImpl {
  private final TaskOwnership ownership;
  private final CurrentCaller caller;

  OwnedTaskService(TaskOwnership ownership, CurrentCaller caller) {
    this.ownership = ownership;
    this.caller = caller;
  }

  @Override
  public void claim(String taskId, String userId) {
    ownership.requireAllowed(taskId, userId);
    super.claim(taskId, userId);
  }

  @Override
  public void setAssignee(String taskId, String userId) {
    ownership.requireAllowed(taskId, userId);
    super.setAssignee(taskId, userId);
  }

  @Override
  public void saveTask(Task task) {
    ownership.requireUnchanged(task);
    super.saveTask(task);
  }

  @Override
  public void setOwner(String taskId, String userId) {
    caller.mustBeAdministrator("change the owner of a task");
    super.setOwner(taskId, userId);
  }

  @Override
  public void setPriority(String taskId, int priority) {
    caller.mustBeAdministrator("change the priority of a task");
    super.setPriority(taskId, priority);
  }

  @Override
  public void setDueDate(String taskId, Date dueDate) {
    caller.mustBeAdministrator("change the due date of a task");
    super.setDueDate(taskId, dueDate);
  }

  @Override
  public void setFollowUpDate(String taskId, Date followUpDate) {
    caller.mustBeAdministrator("change the follow-up date of a task");
    super.setFollowUpDate(taskId, followUpDate);
  }

  @Override
  public void addUserIdentityLink(String taskId, String userId, String type) {
    mayChangeCandidates(taskId, userId, type);
    super.addUserIdentityLink(taskId, userId, type);
  }

  @Override
  public void deleteUserIdentityLink(String taskId, String userId, String type) {
    mayChangeCandidates(taskId, null, type);
    super.deleteUserIdentityLink(taskId, userId, type);
  }

  @Override
  public void addGroupIdentityLink(String taskId, String groupId, String type) {
    mayChangeCandidates();
    super.addGroupIdentityLink(taskId, groupId, type);
  }

  @Override
  public void deleteGroupIdentityLink(String taskId, String groupId, String type) {
    mayChangeCandidates();
    super.deleteGroupIdentityLink(taskId, groupId, type);
  }

  @Override
  public void addCandidateUser(String taskId, String userId) {
    mayChangeCandidates();
    super.addCandidateUser(taskId, userId);
  }

  @Override
  public void deleteCandidateUser(String taskId, String userId) {
    mayChangeCandidates();
    super.deleteCandidateUser(taskId, userId);
  }

  @Override
  public void addCandidateGroup(String taskId, String groupId) {
    mayChangeCandidates();
    super.addCandidateGroup(taskId, groupId);
  }

  @Override
  public void deleteCandidateGroup(String taskId, String groupId) {
    mayChangeCandidates();
    super.deleteCandidateGroup(taskId, groupId);
  }

  /** An identity link of type assignee is one more way to pass a task on. */
  private void mayChangeCandidates(String taskId, String to, String type) {
    if (IdentityLinkType.ASSIGNEE.equals(type)) {
      ownership.requireAllowed(taskId, to);
    } else {
      mayChangeCandidates();
    }
  }

  private void mayChangeCandidates() {
    caller.mustBeAdministrator("change who may do a task");
  }
}
