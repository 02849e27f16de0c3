package kz.tirek.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.cases.CaseStatus;
import kz.tirek.cases.Registry;
import kz.tirek.common.Region;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.externaltask.ExternalTask;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code daily-check.bpmn} and {@code rescue-case.bpmn}: no case is forgotten. */
@AllocationTest
class DailyCheckTest {
  @Autowired private CaseFixture world;
  @Autowired private BranchFixture branch;
  @Autowired private RuntimeService runtime;
  @Autowired private HistoryService history;
  @Autowired private ExternalTaskService externalTasks;
  @Autowired private Allocation allocation;
  @Autowired private MeterRegistry meters;

  @AfterEach
  void letTimeRunAgain() {
    ClockUtil.reset();
  }

  @Test
  void runsAtSixInTheMorningOfEveryWorkingDay() {
    // Over a weekend; then over Wednesday the 16th of December, Independence Day.
    ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-11-13T01:00:00Z")));
    branch.dailyCheck();
    assertThat(branch.dailyTimer().getDuedate()).isEqualTo("2026-11-16T01:00:00Z");

    ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-12-15T01:00:00Z")));
    branch.dailyCheck();
    assertThat(branch.dailyTimer().getDuedate()).isEqualTo("2026-12-17T01:00:00Z");
    assertThat(history.createHistoricActivityInstanceQuery().activityId("BranchesReady").count())
        .isPositive();
  }

  @Test
  void raisesACaseWithoutAProcessOnceAndStartsItAnew() throws IOException {
    String number = lost(Region.ALMATY);

    branch.dailyCheck();
    branch.dailyCheck();

    assertThat(world.task(number).getName()).isEqualTo("Look into a stuck case");
    long found = allocation.stuckCases();
    assertThat(found).isPositive();
    assertThat(meters.get("tirek.cases.orphaned").gauge().value()).isEqualTo(found);
    assertThat(status().at("/stuckCases").asLong()).isEqualTo(found);

    assertThat(branch.answer(number, "head", Map.of("choice", "RESTART")).statusCode())
        .isEqualTo(204);

    assertThat(world.file(number).application().status()).isEqualTo(CaseStatus.CHECKING);
    assertThat(world.passed(number)).contains("CaseMovesAgain");
    world.confirm(number, Registry.PERSONS, 126);
    assertThat(allocation.stuckCases()).isEqualTo(found - 1);
    branch.dailyCheck();
    assertThat(world.tasks(number)).isEmpty();
  }

  @Test
  void leavesACaseAloneThatWaitsForSomething() {
    String checking = world.register(world.applicant());
    String reviewed = branch.inReview(Region.ALMATY);
    String paid = world.checked(250_000);

    branch.dailyCheck();

    assertThat(world.tasks(checking)).isEmpty();
    assertThat(branch.task(reviewed).getTaskDefinitionKey()).isEqualTo("ReviewCase");
    assertThat(world.tasks(paid)).isEmpty();
  }

  @Test
  void takesThePresentHeadsNoteToAnAdministrator() {
    String number = lost(Region.ALMATY);
    branch.dailyCheck();

    HttpResponse<String> silent = branch.answer(number, "head", Map.of("choice", "ADMINISTRATOR"));
    assertThat(silent.statusCode()).isEqualTo(400);
    assertThat(silent.body()).contains("The administrator needs to know what you found");
    branch.answer(number, "head", Map.of("choice", "ADMINISTRATOR", "note", "Vanished overnight"));

    assertThat(world.task(number).getTaskDefinitionKey()).isEqualTo("RepairCase");
    String id = world.task(number).getId();
    assertThat(branch.as("admin").get("/engine-rest/task/" + id + "/form-variables").body())
        .contains("Vanished overnight", "Nothing moves this case");
    long before = allocation.stuckCases();
    assertThat(branch.answer(number, "admin", Map.of("note", "Restored by hand")).statusCode())
        .isEqualTo(204);
    assertThat(allocation.stuckCases()).isEqualTo(before - 1);
    assertThat(world.passed(number)).contains("CaseRepaired");
  }

  @Test
  void doesNotBeginADecidedCaseAgain() {
    String number = world.checked(250_000);
    loseProcessesOf(number);
    branch.dailyCheck();

    HttpResponse<String> refused = branch.answer(number, "head", Map.of("choice", "RESTART"));

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("The case is decided and cannot begin again");
    assertThat(world.file(number).orders()).hasSize(1);
  }

  @Test
  void raisesAnIncidentThatIsADayOldAndTriesAgain() {
    world.dayIs(LocalDate.of(2026, 11, 12), "none");
    String number = world.register(world.applicant());
    ExternalTask persons = world.externalTask(number, "registry.persons");
    externalTasks.lock(persons.getId(), "test", 60_000);
    externalTasks.handleFailure(persons.getId(), "test", "The register answered garbage", 0, 0);

    branch.dailyCheck();
    assertThat(rescues(number)).isEmpty();

    world.dayIs(LocalDate.of(2026, 11, 14), "none");
    branch.dailyCheck();
    Task rescue = rescues(number).get(0);
    assertThat(
            branch.as("head").get("/engine-rest/task/" + rescue.getId() + "/form-variables").body())
        .contains("The register answered garbage");
    assertThat(
            branch
                .as("head")
                .post(
                    "/engine-rest/task/" + rescue.getId() + "/submit-form",
                    "{\"variables\":{\"choice\":{\"value\":\"RESTART\"}}}")
                .statusCode())
        .isEqualTo(204);

    assertThat(world.externalTask(number, "registry.persons").getRetries()).isEqualTo(3);
    assertThat(
            runtime.createIncidentQuery().processInstanceId(persons.getProcessInstanceId()).count())
        .isZero();
  }

  private List<Task> rescues(String number) {
    return world.tasks(number).stream()
        .filter(task -> task.getTaskDefinitionKey().equals("LookIntoCase"))
        .toList();
  }

  private String lost(Region region) {
    String number = world.register(branch.applicant(region));
    loseProcessesOf(number);
    return number;
  }

  private void loseProcessesOf(String number) {
    runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(number)
        .rootProcessInstances()
        .list()
        .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "lost"));
  }

  private JsonNode status() throws IOException {
    return new ObjectMapper().readTree(branch.as("monitor").get("/api/v1/status").body());
  }
}
