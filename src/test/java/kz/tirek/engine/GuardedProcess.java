package kz.tirek.engine;

import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;

/** A process with one decision for the specialists of Almaty, started by the program. */
public class GuardedProcess {
  static final String MODEL =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d"
          xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="http://tirek.kz">
        <message id="m" name="case.withdrawn"/>
        <signal id="s" name="case.stopped"/>
        <process id="guarded-case" isExecutable="true" camunda:historyTimeToLive="P30D">
          <startEvent id="Started"/>
          <sequenceFlow id="f1" sourceRef="Started" targetRef="DecideCase"/>
          <userTask id="DecideCase" name="Decide the case" camunda:formRef="guarded-case-decide"
              camunda:formRefBinding="deployment" camunda:candidateGroups="specialist-KZ-75"/>
          <sequenceFlow id="f2" sourceRef="DecideCase" targetRef="IsApproved"/>
          <exclusiveGateway id="IsApproved"/>
          <sequenceFlow id="f3" sourceRef="IsApproved" targetRef="FileCase">
            <conditionExpression>${approved}</conditionExpression>
          </sequenceFlow>
          <sequenceFlow id="f4" sourceRef="IsApproved" targetRef="Rejected">
            <conditionExpression>${!approved}</conditionExpression>
          </sequenceFlow>
          <boundaryEvent id="Withdrawn" attachedToRef="DecideCase">
            <messageEventDefinition messageRef="m"/>
          </boundaryEvent>
          <boundaryEvent id="Stopped" attachedToRef="DecideCase">
            <signalEventDefinition signalRef="s"/>
          </boundaryEvent>
          <userTask id="FileCase" name="File the case" camunda:candidateGroups="specialist-KZ-75"/>
          <sequenceFlow id="f5" sourceRef="FileCase" targetRef="Filed"/>
          <endEvent id="Filed"/>
          <endEvent id="Rejected"/>
        </process>
      </definitions>
      """;

  private static final String FORM =
      """
      {"id":"guarded-case-decide","type":"default","schemaVersion":16,"components":[
        {"type":"text","text":"{{applicant}}"},
        {"type":"table","dataSource":"=checks","id":"t","columns":[
          {"key":"registry","label":"Registry"},{"key":"outcome","label":"Outcome"}]},
        {"type":"textfield","key":"reason","id":"a"},
        {"type":"group","path":"","components":[{"type":"checkbox","key":"approved","id":"b"}]},
        {"type":"checklist","key":"grounds","id":"c"},
        {"type":"textfield","key":"applicant","readonly":true,"id":"e"},
        {"type":"textfield","key":"locked","disabled":true,"id":"f"}]}
      """;

  private static final AtomicInteger CASES = new AtomicInteger();

  private final RuntimeService runtime;
  private final TaskService tasks;

  GuardedProcess(RepositoryService repository, RuntimeService runtime, TaskService tasks) {
    this.runtime = runtime;
    this.tasks = tasks;
    repository
        .createDeployment()
        .addString("guarded-case.bpmn", MODEL)
        .addString("guarded-case-decide.form", FORM)
        .deploy();
  }

  /** The open task of a new case. */
  Task newTask() {
    String caseNumber = "T-" + CASES.incrementAndGet();
    String instance =
        runtime.startProcessInstanceByKey(AnsweringFeature.PROCESS, caseNumber).getId();
    return tasks.createTaskQuery().processInstanceId(instance).singleResult();
  }

  String caseOf(Task task) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceId(task.getProcessInstanceId())
        .singleResult()
        .getBusinessKey();
  }

  /** Definition keys of the tasks now open in the task's case. */
  String openTaskOf(Task task) {
    return tasks
        .createTaskQuery()
        .processInstanceId(task.getProcessInstanceId())
        .singleResult()
        .getTaskDefinitionKey();
  }
}
