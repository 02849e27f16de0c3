package kz.tirek.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kz.tirek.TirekTest;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.cases.Applicant;
import kz.tirek.cases.Cases;
import kz.tirek.cases.Registry;
import org.camunda.bpm.engine.ExternalTaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TirekTest
class DiagramsTest {
  @Autowired private Diagrams diagrams;
  @Autowired private CaseFixture world;
  @Autowired private Cases cases;
  @Autowired private ExternalTaskService externalTasks;

  @Test
  void putsTheTokenOnEveryCheckThatIsNotAnswered() {
    String number = world.register(world.applicant());
    world.confirm(number, Registry.PERSONS, 126);
    world.confirm(number, Registry.ACCOUNTS, 126);

    ProcessDiagram diagram = only(number);

    assertThat(diagram.processKey()).isEqualTo("maternity-payment");
    assertThat(diagram.xml()).contains("id=\"CheckSickLeaveSheet\"");
    assertThat(active(diagram))
        .containsExactlyInAnyOrder("CheckSickLeaveSheet", "CheckEmploymentContract");
    assertThat(diagram.active()).allSatisfy(token -> assertThat(token.since()).isNotNull());
    assertThat(diagram.completed())
        .contains("ApplicationRegistered", "CheckPerson", "CheckAccount");
    assertThat(diagram.flows())
        .contains("AskRegistriesToCheckPerson", "CheckPersonToAllAnswered")
        .doesNotContain("CheckSickLeaveSheetToAllAnswered");
  }

  @Test
  void showsTheCalledProcessWithItsOwnToken() {
    List<ProcessDiagram> both = diagrams.ofCase(inReview());

    assertThat(both)
        .extracting(ProcessDiagram::processKey)
        .containsExactly("maternity-payment", "case-decision");
    assertThat(active(both.get(0))).containsExactly("DecideCase");
    assertThat(active(both.get(1))).containsExactly("ReviewCase");
    assertThat(both.get(1).flows())
        .contains("DecideAutomaticallyToReviewCase")
        .doesNotContain("DecideAutomaticallyToRecordDecision");
  }

  @Test
  void keepsTheWayTakenAfterTheEnd() {
    String number = world.register(world.applicant());
    cases.withdraw(number);
    world.deliverNotices(number);

    ProcessDiagram diagram = only(number);

    assertThat(world.isRunning(number)).isFalse();
    assertThat(diagram.active()).isEmpty();
    assertThat(diagram.completed())
        .contains("RecordWithdrawal", "CaseWithdrawn")
        .doesNotContain("CheckPerson");
    assertThat(diagram.flows()).contains("ApplicationWithdrawnToRecordWithdrawal");
  }

  @Test
  void saysWhatIsStuckWhere() {
    String number = world.register(world.applicant());
    String task = world.externalTask(number, Registry.PERSONS.topic()).getId();
    externalTasks.lock(task, "worker", 60_000);
    externalTasks.handleFailure(task, "worker", "the register answers nonsense", 0, 0);

    assertThat(only(number).active())
        .filteredOn(token -> token.activityId().equals("CheckPerson"))
        .singleElement()
        .extracting(ProcessDiagram.Token::incident)
        .isEqualTo("the register answers nonsense");
  }

  @Test
  void hasNothingToShowWhereTheHistoryIsGone() {
    assertThat(diagrams.ofCase("0704-05-0000001")).isEmpty();
  }

  private String inReview() {
    Applicant applicant = world.applicant();
    world.paidFor(applicant, 187_500);
    String number = world.register(applicant);
    for (Registry registry : List.of(Registry.PERSONS, Registry.SICK_LEAVE, Registry.ACCOUNTS)) {
      world.confirm(number, registry, 126);
    }
    world.answer(number, Registry.EMPLOYMENT, "FAILED", Map.of());
    world.runDueJobs(number);
    return number;
  }

  private ProcessDiagram only(String number) {
    assertThat(diagrams.ofCase(number)).hasSize(1);
    return diagrams.ofCase(number).get(0);
  }

  private static List<String> active(ProcessDiagram diagram) {
    return diagram.active().stream().map(ProcessDiagram.Token::activityId).toList();
  }
}
