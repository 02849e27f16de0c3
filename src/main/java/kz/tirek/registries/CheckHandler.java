package kz.tirek.registries;

import java.util.Map;
import org.camunda.bpm.client.task.ExternalTask;

/** Runs one check of a case against one registry. */
class CheckHandler<A> implements TopicHandler {
  private static final String ANSWER = "checkResult";

  private final String registry;
  private final String path;
  private final GuardedSystem system;
  private final Check<A> check;
  private final CaseQuestions questions;
  private final EngineApi engine;
  private final Json json;

  /**
   * @param path where the registry tells about a person, with a place for the IIN
   */
  CheckHandler(
      String registry,
      String path,
      GuardedSystem system,
      Check<A> check,
      CaseQuestions questions,
      EngineApi engine,
      Json json) {
    this.registry = registry;
    this.path = path;
    this.system = system;
    this.check = check;
    this.questions = questions;
    this.engine = engine;
    this.json = json;
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
    Question question = questions.of(caseNumber(task));
    CheckReport report =
        system.call(
            registrySystem ->
                report(question, registrySystem.get(path, question.applicant().iin().value())));
    return new Outcome.Done(Map.of(ANSWER, json.write(report)));
  }

  /** A late answer still counts: the case file takes it even though a person was faster. */
  @Override
  public void late(ExternalTask task, Outcome.Done done) {
    engine.reportLate(caseNumber(task), registry, task.getId(), done.answers().get(ANSWER));
  }

  private CheckReport report(Question question, Reply reply) {
    if (reply.isNotFound()) {
      return CheckReport.of(
          CheckResult.notFound(
              "UNKNOWN_TO_REGISTRY", "The " + system.name() + " has no record of the applicant."),
          reply);
    }
    A answer = json.read(system.name(), reply, check.answerType());
    return CheckReport.of(check.evaluate(question, answer), reply);
  }

  private static String caseNumber(ExternalTask task) {
    return TaskVariable.required(task, "caseNumber");
  }
}
