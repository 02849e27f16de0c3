package kz.tirek.registries;

import java.time.Clock;
import java.util.Map;
import org.camunda.bpm.client.task.ExternalTask;
import org.springframework.stereotype.Component;

/** Runs the checks of cases against one registry. */
class CheckHandler<A> implements TopicHandler {
  private static final String ANSWER = "checkResult";

  private final String registry;
  private final String path;
  private final GuardedSystem system;
  private final PaymentChecks<A> checks;
  private final Desk desk;

  /** What every check works with, whatever the registry. */
  @Component
  record Desk(CaseQuestions questions, EngineApi engine, Json json, Clock clock) {}

  /**
   * @param path where the registry tells about a person, with a place for the IIN
   */
  CheckHandler(
      String registry, String path, GuardedSystem system, PaymentChecks<A> checks, Desk desk) {
    this.registry = registry;
    this.path = path;
    this.system = system;
    this.checks = checks;
    this.desk = desk;
  }

  @Override
  public String topic() {
    return "registry." + registry;
  }

  @Override
  public String retryProfile() {
    return "registry";
  }

  @Override
  public Outcome handle(ExternalTask task) {
    Question question = desk.questions().of(caseNumber(task));
    CheckReport report = report(question, checks.of(question.payment()));
    return new Outcome.Done(Map.of(ANSWER, desk.json().write(report)));
  }

  /** A late answer still counts: the case file takes it even though a person was faster. */
  @Override
  public void late(ExternalTask task, Outcome.Done done) {
    desk.engine().reportLate(caseNumber(task), registry, task.getId(), done.answers().get(ANSWER));
  }

  private CheckReport report(Question question, Check<A> check) {
    Inquiry<A> inquiry = new Inquiry<>(system, path, check.answerType(), desk.json());
    check.subjects(question).stream().distinct().forEach(inquiry::ask);
    CheckResult result = check.judge(question, inquiry.answers());
    return CheckReport.of(result, inquiry.replies(), desk.clock().instant());
  }

  private static String caseNumber(ExternalTask task) {
    return TaskVariable.required(task, "caseNumber");
  }
}
