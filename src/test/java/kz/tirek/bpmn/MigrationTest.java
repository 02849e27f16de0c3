package kz.tirek.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.tirek.TirekTest;
import kz.tirek.awards.AwardStatus;
import kz.tirek.cases.CaseStatus;
import kz.tirek.cases.Cases;
import kz.tirek.cases.NewDocument;
import kz.tirek.cases.Registry;
import kz.tirek.common.PaymentKind;
import kz.tirek.events.EventKind;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.TimeDuration;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/**
 * A case parked at each wait state goes over to a new version of its model, with other names and
 * other deadlines, and on to the end. In a database of its own, as others start the newest version.
 */
@TirekTest
@TestPropertySource(properties = "tirek.test=own-database")
class MigrationTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);
  private static final int LONGEST_WAY = 40;
  private static final long ELEVEN_MINUTES = 660_000;
  private static final NewDocument CERTIFICATE =
      new NewDocument("UNEMPLOYMENT_CERTIFICATE", "u.pdf", "application/pdf", new byte[] {1});

  @Autowired private CaseFixture world;
  @Autowired private LifeFixture life;
  @Autowired private Cases cases;
  @Autowired private RuntimeService runtime;
  @Autowired private RepositoryService repository;

  private final List<String> deployed = new ArrayList<>();
  private PaymentExample example;

  /** Brings a case of the example to its wait state. */
  @FunctionalInterface
  interface Parking {
    void park(MigrationTest test, String number);
  }

  static Stream<Arguments> waitStates() {
    return Stream.of(
        arguments("job-loss-payment", "CheckPerson", park((t, n) -> {})),
        arguments("job-loss-payment", "CheckAccount", park(MigrationTest::allButTheAccount)),
        arguments("job-loss-payment", "AssessCompleteness", park(MigrationTest::answered)),
        arguments("job-loss-payment", "SettleChecks", park(MigrationTest::silent)),
        arguments("job-loss-payment", "RequestDocuments", park(MigrationTest::incomplete)),
        arguments("application-completion", "RequestDocuments", park(MigrationTest::incomplete)),
        arguments("application-completion", "AwaitDocuments", park(MigrationTest::asked)),
        arguments("job-loss-payment", "ReviewCase", park(MigrationTest::reviewed)),
        arguments("case-decision", "SettleChecks", park(MigrationTest::onPaper)),
        arguments("case-decision", "ReviewCase", park(MigrationTest::reviewed)),
        arguments("case-decision", "NotifyOfHearing", park(MigrationTest::proposed)),
        arguments("case-decision", "HearingDue", park(MigrationTest::hearingDue)),
        arguments("case-decision", "HoldHearing", park(MigrationTest::hearingDay)),
        arguments("case-decision", "ApproveDecision", park(MigrationTest::heard)),
        arguments("job-loss-payment", "NotifyOfAssignment", park(MigrationTest::assigned)),
        arguments("job-loss-payment", "Paying", park(MigrationTest::paying)),
        arguments("job-loss-payment", "TermPassed", park(MigrationTest::paying)),
        arguments("job-loss-payment", "Suspended", park(MigrationTest::suspended)),
        arguments("job-loss-payment", "NotifyOfTermination", park(MigrationTest::terminated)),
        arguments("disability-payment", "CheckDisability", park((t, n) -> {})),
        arguments("disability-payment", "Paying", park(MigrationTest::paying)),
        arguments("disability-payment", "ReexaminationNear", park(MigrationTest::paying)),
        arguments("disability-payment", "NotifyOfRecalculation", park(MigrationTest::regraded)),
        arguments("disability-payment", "NotifyOfSuspension", park(MigrationTest::justSuspended)),
        arguments("disability-payment", "Suspended", park(MigrationTest::suspended)),
        arguments("disability-payment", "NotifyOfReexamination", park(MigrationTest::announced)),
        arguments("disability-payment", "TermPassed", park(MigrationTest::told)),
        arguments("disability-payment", "CheckNewExamination", park(MigrationTest::termOver)),
        arguments("event-settlement", "SettleEvent", park(MigrationTest::unsettled)),
        arguments(
            "event-settlement", "NotifyOfSettlementHearing", park(MigrationTest::settledAgainst)),
        arguments("event-settlement", "SettlementHearingDue", park(MigrationTest::settlementDue)),
        arguments("event-settlement", "ApproveSettlement", park(MigrationTest::settlementHeard)));
  }

  private static Parking park(Parking parking) {
    return parking;
  }

  @AfterEach
  void takeTheNewVersionsBack() {
    deployed.forEach(id -> repository.deleteDeployment(id, true));
    ClockUtil.reset();
  }

  @ParameterizedTest(name = "{0} at {1}")
  @MethodSource("waitStates")
  void goesOverToTheNewVersionAndOnToTheEnd(String model, String waitState, Parking parking) {
    String number = register(model);
    parking.park(this, number);
    assertThat(world.rests(number)).contains(waitState);
    List<String> before = world.rests(number);

    ProcessDefinition version = migrate(number, model);

    assertThat(world.rests(number)).containsExactlyInAnyOrderElementsOf(before);
    assertThat(instanceOf(number, model).getProcessDefinitionId()).isEqualTo(version.getId());
    goOn(number);
    assertThat(world.isRunning(number)).isFalse();
    assertThat(world.file(number).application().status()).isEqualTo(CaseStatus.ASSIGNED);
    assertThat(life.status(number)).isIn(AwardStatus.TERMINATED, AwardStatus.COMPLETED);
  }

  @Test
  void takesTheNewDeadlineFromTheDayOfTheMigrationAndKeepsTheDayTheTermEnds() {
    String open = register("job-loss-payment");
    // Tuesday the 17th is the sixth working day after the 9th.
    assertThat(world.timerDue(open, "ClockPassed")).isEqualTo(LocalDate.of(2026, 11, 17));
    String paid = register("job-loss-payment");
    paying(paid);
    LocalDate term = world.timerDue(paid, "TermPassed");

    world.dayIs(LocalDate.of(2026, 11, 11), open);
    migrate(open, "job-loss-payment");
    migrate(paid, "job-loss-payment");

    // Seven working days from the 11th: 12, 13, 16, 17, 18, 19, 20.
    assertThat(world.timerDue(open, "ClockPassed")).isEqualTo(LocalDate.of(2026, 11, 20));
    assertThat(world.timerDue(paid, "TermPassed")).isEqualTo(term);
  }

  @Test
  void showsTheNewNameOfATaskThatComesLater() {
    String number = register("job-loss-payment");
    migrate(number, "job-loss-payment");
    silent(number);

    assertThat(world.task(number).getName()).isEqualTo("Settle checks on documents anew");
  }

  // The new version

  private ProcessDefinition migrate(String number, String model) {
    ProcessInstance instance = instanceOf(number, model);
    ProcessDefinition version = deployChanged(model);
    MigrationPlan plan =
        runtime
            .createMigrationPlan(instance.getProcessDefinitionId(), version.getId())
            .mapEqualActivities()
            .updateEventTriggers()
            .build();
    runtime.newMigration(plan).processInstanceIds(instance.getId()).execute();
    return version;
  }

  /** Other names of tasks, one working day more for everything that is counted in them. */
  private ProcessDefinition deployChanged(String model) {
    BpmnModelInstance changed =
        Bpmn.readModelFromFile(Surroundings.MODELS.resolve(model + ".bpmn").toFile());
    changed.getModelElementsByType(UserTask.class).forEach(MigrationTest::rename);
    changed.getModelElementsByType(TimeDuration.class).forEach(MigrationTest::lengthen);
    DeploymentBuilder deployment =
        repository.createDeployment().addModelInstance(model + ".bpmn", changed);
    Surroundings.files(Surroundings.FORMS, ".form")
        .forEach(form -> deployment.addString(form.getFileName().toString(), read(form)));
    DeploymentWithDefinitions version = deployment.deployWithResult();
    deployed.add(version.getId());
    return version.getDeployedProcessDefinitions().get(0);
  }

  private static void rename(UserTask task) {
    task.setName(task.getName() + " anew");
    task.setCamundaDueDate("3 working days");
  }

  private static void lengthen(TimeDuration duration) {
    String text = duration.getTextContent();
    if (text.endsWith(" working days")) {
      int days = Integer.parseInt(text.substring(0, text.indexOf(' ')));
      duration.setTextContent(days + 1 + " working days");
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ProcessInstance instanceOf(String number, String model) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(number)
        .processDefinitionKey(model)
        .singleResult();
  }

  // Parking

  /** Of the payment the model is for, or of job loss, which calls the others. */
  private String register(String model) {
    world.dayIs(MONDAY, "none");
    PaymentKind payment =
        model.equals("disability-payment") ? PaymentKind.DISABILITY : PaymentKind.JOB_LOSS;
    example = world.example(payment);
    return world.registered(example);
  }

  private void answer(String number, Registry odd, String outcome) {
    for (Registry registry : Registry.of(example.payment())) {
      boolean isOdd = registry == odd;
      world.answer(
          number,
          registry,
          isOdd ? outcome : "PASSED",
          isOdd ? Map.of() : example.factsOf(registry));
    }
  }

  private void allButTheAccount(String number) {
    for (Registry registry : Registry.of(example.payment())) {
      if (registry != Registry.ACCOUNTS) {
        world.answer(number, registry, "PASSED", example.factsOf(registry));
      }
    }
  }

  private void answered(String number) {
    answer(number, null, null);
  }

  private void silent(String number) {
    ClockUtil.setCurrentTime(new Date(ClockUtil.getCurrentTime().getTime() + ELEVEN_MINUTES));
    world.runDueJobs(number);
  }

  private void incomplete(String number) {
    answer(number, Registry.LABOUR_MARKET, "NOT_FOUND");
    world.runDueJobs(number);
  }

  private void asked(String number) {
    incomplete(number);
    specialist(number, Map.of("step", "ASK"));
    world.deliverNotices(number);
  }

  private void onPaper(String number) {
    asked(number);
    cases.complete(number, List.of(CERTIFICATE), null);
    incomplete(number);
  }

  private void reviewed(String number) {
    answer(number, Registry.EMPLOYMENT, "FAILED");
    world.runDueJobs(number);
  }

  private void proposed(String number) {
    reviewed(number);
    specialist(number, Map.of("proposal", "REFUSE", "reason", "still employed"));
  }

  private void hearingDue(String number) {
    proposed(number);
    world.deliverNotices(number);
  }

  private void hearingDay(String number) {
    hearingDue(number);
    world.dayIs(MONDAY.plusDays(4), number);
  }

  private void heard(String number) {
    hearingDay(number);
    specialist(number, Map.of("outcome", "ASSIGN", "reason", "as heard", "minutes", "…"));
  }

  private void assigned(String number) {
    answered(number);
    world.runDueJobs(number);
  }

  private void paying(String number) {
    assigned(number);
    world.deliverNotices(number);
  }

  private void justSuspended(String number) {
    paying(number);
    life.report(number, EventKind.DEPARTED, MONDAY.toString());
  }

  private void suspended(String number) {
    justSuspended(number);
    world.deliverNotices(number);
  }

  private void terminated(String number) {
    paying(number);
    life.report(number, EventKind.DEATH, MONDAY.toString());
  }

  private void regraded(String number) {
    paying(number);
    life.report(number, EventKind.NEW_DEGREE, MONDAY.toString(), Map.of("degree", 80));
  }

  /** The example's examination is valid for two years. */
  private void announced(String number) {
    paying(number);
    world.dayIs(MONDAY.plusYears(2).minusMonths(1).plusDays(1), number);
  }

  private void told(String number) {
    announced(number);
    world.deliverNotices(number);
  }

  private void termOver(String number) {
    told(number);
    world.dayIs(MONDAY.plusYears(2).plusDays(1), number);
  }

  private void unsettled(String number) {
    paying(number);
    life.report(number, EventKind.DOCUMENTS_UNRELIABLE, MONDAY.toString());
  }

  private void settledAgainst(String number) {
    unsettled(number);
    specialist(
        number,
        Map.of("effect", "TERMINATE", "effectiveOn", MONDAY.toString(), "reason", "Forged order"));
  }

  private void settlementDue(String number) {
    settledAgainst(number);
    world.deliverNotices(number);
  }

  private void settlementHeard(String number) {
    settlementDue(number);
    world.dayIs(MONDAY.plusDays(4), number);
  }

  private void specialist(String number, Map<String, Object> fields) {
    world.answerTask(number, "specialist", "specialist", fields);
  }

  // To the end

  /** Whatever waits is answered in the applicant's favour; an award ends on the own request. */
  private void goOn(String number) {
    for (int step = 0; world.isRunning(number) && step < LONGEST_WAY; step++) {
      List<String> rests = world.rests(number);
      List<Task> tasks = world.tasks(number);
      if (!tasks.isEmpty()) {
        answer(tasks.get(0), number);
      } else if (rests.stream().anyMatch(rest -> rest.startsWith("NotifyOf"))) {
        world.deliverNotices(number);
      } else if (rests.contains("CheckNewExamination")) {
        world.answer(number, Registry.DISABILITY, "PASSED", example.factsOf(Registry.DISABILITY));
        world.runDueJobs(number);
      } else if (rests.stream().anyMatch(rest -> rest.startsWith("Check"))) {
        openRegistries(rests).forEach(open -> confirm(number, open));
        world.runDueJobs(number);
      } else if (rests.contains("AwaitDocuments")) {
        cases.complete(number, List.of(CERTIFICATE), null);
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
