package kz.tirek.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.tirek.TirekTest;
import kz.tirek.awards.AwardStatus;
import kz.tirek.cases.CaseStatus;
import kz.tirek.cases.Cases;
import kz.tirek.common.PaymentKind;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
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

  @Autowired private CaseFixture world;
  @Autowired private LifeFixture life;
  @Autowired private Cases cases;
  @Autowired private RuntimeService runtime;
  @Autowired private RepositoryService repository;

  private final List<String> deployed = new ArrayList<>();
  private WaitStates states;

  /** Brings a case of the example to its wait state. */
  @FunctionalInterface
  interface Parking {
    void park(WaitStates states, String number);
  }

  static Stream<Arguments> waitStates() {
    return Stream.of(
        arguments("job-loss-payment", "CheckPerson", park((t, n) -> {})),
        arguments("job-loss-payment", "CheckAccount", park(WaitStates::allButTheAccount)),
        arguments("job-loss-payment", "AssessCompleteness", park(WaitStates::answered)),
        arguments("job-loss-payment", "SettleChecks", park(WaitStates::silent)),
        arguments("job-loss-payment", "RequestDocuments", park(WaitStates::incomplete)),
        arguments("application-completion", "RequestDocuments", park(WaitStates::incomplete)),
        arguments(
            "application-completion", "NotifyOfMissingDocuments", park(WaitStates::justAsked)),
        arguments("application-completion", "AwaitDocuments", park(WaitStates::asked)),
        arguments("job-loss-payment", "ReviewCase", park(WaitStates::reviewed)),
        arguments("case-decision", "SettleChecks", park(WaitStates::onPaper)),
        arguments("case-decision", "ReviewCase", park(WaitStates::reviewed)),
        arguments("case-decision", "NotifyOfHearing", park(WaitStates::proposed)),
        arguments("case-decision", "HearingDue", park(WaitStates::hearingDue)),
        arguments("case-decision", "HoldHearing", park(WaitStates::hearingDay)),
        arguments("case-decision", "ApproveDecision", park(WaitStates::heard)),
        arguments("job-loss-payment", "NotifyOfAssignment", park(WaitStates::assigned)),
        arguments("job-loss-payment", "Paying", park(WaitStates::paying)),
        arguments("job-loss-payment", "TermPassed", park(WaitStates::paying)),
        arguments("job-loss-payment", "Suspended", park(WaitStates::suspended)),
        arguments("job-loss-payment", "NotifyOfTermination", park(WaitStates::terminated)),
        arguments("job-loss-payment", "NotifyOfEnd", park(WaitStates::over)),
        arguments("disability-payment", "CheckDisability", park((t, n) -> {})),
        arguments("disability-payment", "Paying", park(WaitStates::paying)),
        arguments("disability-payment", "ReexaminationNear", park(WaitStates::paying)),
        arguments("disability-payment", "NotifyOfRecalculation", park(WaitStates::regraded)),
        arguments("disability-payment", "NotifyOfSuspension", park(WaitStates::justSuspended)),
        arguments("disability-payment", "Suspended", park(WaitStates::suspended)),
        arguments("disability-payment", "NotifyOfResumption", park(WaitStates::justResumed)),
        arguments("disability-payment", "NotifyOfReexamination", park(WaitStates::announced)),
        arguments("disability-payment", "TermPassed", park(WaitStates::told)),
        arguments("disability-payment", "CheckNewExamination", park(WaitStates::termOver)),
        arguments("event-settlement", "SettleEvent", park(WaitStates::unsettled)),
        arguments(
            "event-settlement", "NotifyOfSettlementHearing", park(WaitStates::settledAgainst)),
        arguments("event-settlement", "SettlementHearingDue", park(WaitStates::settlementDue)),
        arguments("event-settlement", "ApproveSettlement", park(WaitStates::settlementHeard)),
        arguments("event-settlement", "ApplySettlement", park(WaitStates::settled)));
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
    parking.park(states, number);
    assertThat(world.rests(number)).contains(waitState);
    List<String> before = world.rests(number);

    ProcessDefinition version = migrate(number, model);

    assertThat(world.rests(number)).containsExactlyInAnyOrderElementsOf(before);
    assertThat(instanceOf(number, model).getProcessDefinitionId()).isEqualTo(version.getId());
    new WayOn(world, life, cases, states.example()).toTheEnd(number);
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
    states.paying(paid);
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
    states.silent(number);

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

  /** Of the payment the model is for, or of job loss, which calls the others. */
  private String register(String model) {
    world.dayIs(WaitStates.MONDAY, "none");
    PaymentKind payment =
        model.equals("disability-payment") ? PaymentKind.DISABILITY : PaymentKind.JOB_LOSS;
    PaymentExample example = world.example(payment);
    states = new WaitStates(world, life, cases, example);
    return world.registered(example);
  }
}
