package kz.tirek.bpmn;

import java.util.List;
import java.util.Map;
import kz.tirek.cases.Cases;
import kz.tirek.cases.Registry;
import kz.tirek.events.EventKind;
import org.camunda.bpm.engine.task.Task;

/**
 * Takes a case of the example on from wherever it waits: everything is answered in the applicant's
 * favour, and the award ends on the recipient's own request.
 */
record WayOn(CaseFixture world, LifeFixture life, Cases cases, PaymentExample example) {
  private static final int LONGEST_WAY = 40;

  void toTheEnd(String number) {
    for (int step = 0; world.isRunning(number) && step < LONGEST_WAY; step++) {
      List<String> rests = world.rests(number);
      List<Task> tasks = world.tasks(number);
      if (!tasks.isEmpty()) {
        answer(tasks.get(0), number);
      } else if (rests.stream().anyMatch(rest -> rest.startsWith("NotifyOf"))) {
        world.deliverNotices(number);
      } else if (rests.stream().anyMatch(rest -> rest.startsWith("Check"))) {
        openRegistries(rests).forEach(open -> confirm(number, open));
        world.runDueJobs(number);
      } else if (rests.contains("AwaitDocuments")) {
        cases.complete(number, List.of(WaitStates.CERTIFICATE), null);
      } else if (rests.contains("Suspended")) {
        life.report(number, EventKind.GROUND_REMOVED, world.today().toString());
      } else if (rests.contains("Paying")) {
        life.report(number, EventKind.OWN_REQUEST, world.today().toString());
      } else {
        world.dayIs(world.today().plusDays(1), number);
      }
    }
  }

  private List<Registry> openRegistries(List<String> rests) {
    Map<String, Registry> byTask =
        Map.of(
            "CheckPerson", Registry.PERSONS,
            "CheckUnemployedRegister", Registry.LABOUR_MARKET,
            "CheckEmploymentContract", Registry.EMPLOYMENT,
            "CheckDisability", Registry.DISABILITY,
            "CheckNewExamination", Registry.DISABILITY,
            "CheckAccount", Registry.ACCOUNTS);
    return rests.stream().filter(byTask::containsKey).map(byTask::get).toList();
  }

  private void confirm(String number, Registry registry) {
    world.answer(number, registry, "PASSED", example.factsOf(registry));
  }

  private void answer(Task task, String number) {
    boolean forHead = task.getTaskDefinitionKey().startsWith("Approve");
    String who = forHead ? "head" : "specialist";
    world.answerTaskOf(task.getId(), who, who, fieldsOf(task.getTaskDefinitionKey()));
    world.runDueJobs(number);
  }

  private Map<String, Object> fieldsOf(String task) {
    return switch (task) {
      case "SettleChecks" -> everythingConfirmed();
      case "RequestDocuments" -> Map.of("step", "ASK");
      case "ReviewCase" -> Map.of("proposal", "ASSIGN", "reason", "employer's letter seen");
      case "HoldHearing" -> Map.of("outcome", "ASSIGN", "reason", "as heard", "minutes", "…");
      case "ApproveDecision" -> Map.of("approval", "APPROVE");
      case "ApproveSettlement" -> Map.of("approval", "APPROVE", "minutes", "…");
      case "SettleEvent" -> Map.of("effect", "NONE", "reason", "nothing in it");
      default -> throw new AssertionError("Nobody expected the task " + task);
    };
  }

  private static Map<String, Object> everythingConfirmed() {
    return Map.of(
        "personsVerdict", "CONFIRMED",
        "labourMarketVerdict", "CONFIRMED",
        "employmentVerdict", "CONFIRMED",
        "accountsVerdict", "CONFIRMED",
        "basis", "papers");
  }
}
