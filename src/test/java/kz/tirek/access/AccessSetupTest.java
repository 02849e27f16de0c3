package kz.tirek.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import kz.tirek.HttpCaller;
import kz.tirek.TirekTest;
import kz.tirek.common.Region;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@TirekTest
@Import(SignInTest.Echo.class)
class AccessSetupTest {
  private static final String MODEL =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d"
          xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="http://tirek.kz">
        <process id="two-branches" isExecutable="true" camunda:historyTimeToLive="P30D">
          <startEvent id="Started"/>
          <sequenceFlow id="f0" sourceRef="Started" targetRef="AskRegistry"/>
          <serviceTask id="AskRegistry" camunda:type="external" camunda:topic="setup-test"/>
          <sequenceFlow id="f1" sourceRef="AskRegistry" targetRef="Review"/>
          <userTask id="Review" camunda:candidateGroups="specialist-${branch}"/>
          <sequenceFlow id="f2" sourceRef="Review" targetRef="Done"/>
          <endEvent id="Done"/>
        </process>
      </definitions>
      """;

  @LocalServerPort private int port;
  @Autowired private AccessSetup setup;
  @Autowired private Access access;
  @Autowired private IdentityService identity;
  @Autowired private AuthorizationService authorizations;
  @Autowired private FilterService filters;
  @Autowired private RepositoryService repository;
  @Autowired private RuntimeService runtime;
  @Autowired private TaskService tasks;

  private HttpCaller worker;

  @BeforeEach
  void deploy() {
    worker = HttpCaller.basic(port, "worker", "worker-test");
    repository
        .createDeployment()
        .name("two-branches")
        .enableDuplicateFiltering(true)
        .addString("two-branches.bpmn", MODEL)
        .deploy();
  }

  @Test
  void aSecondStartChangesNothing() {
    List<Long> before = counts();

    setup.afterSingletonsInstantiated();

    assertThat(counts()).isEqualTo(before);
  }

  @Test
  void aSecondStartTakesBackWhatWasGrantedInBetween() {
    Authorization grant =
        authorizations
            .createAuthorizationQuery()
            .groupIdIn("specialist")
            .resourceType(Resources.PROCESS_DEFINITION)
            .singleResult();
    grant.addPermission(ProcessDefinitionPermissions.CREATE_INSTANCE);
    authorizations.saveAuthorization(grant);

    setup.afterSingletonsInstantiated();

    assertThat(
            authorizations.isUserAuthorized(
                "specialist",
                List.of("specialist"),
                ProcessDefinitionPermissions.CREATE_INSTANCE,
                Resources.PROCESS_DEFINITION))
        .isFalse();
  }

  @Test
  void knowsWhoBelongsWhere() {
    assertThat(access.isMember("specialist", "specialist-KZ-75")).isTrue();
    assertThat(access.isMember("specialist", "head")).isFalse();
    assertThat(access.branchesOf("specialist")).containsExactly(Region.ALMATY);
    assertThat(access.branchesOf("head2")).containsExactly(Region.ASTANA);
    assertThat(access.branchesOf("monitor")).hasSize(20);
    assertThat(access.branchesOf("owner")).isEmpty();
    assertThat(access.branchesOf("nobody")).isEmpty();
  }

  @Test
  void filtersShowEachBranchItsOwnTasks() throws Exception {
    String almaty = reviewIn("KZ-75");
    String astana = reviewIn("KZ-71");

    assertThat(tasksIn("My branch", "specialist")).contains(almaty).doesNotContain(astana);
    assertThat(tasksIn("My branch", "specialist2")).contains(astana).doesNotContain(almaty);
  }

  @Test
  void filtersTellMineOverdueAndDueToday() throws Exception {
    String mine = reviewIn("KZ-75");
    tasks.setAssignee(mine, "specialist");
    String late = reviewIn("KZ-75");
    tasks.setDueDate(late, new Date(System.currentTimeMillis() - TimeUnit.DAYS.toMillis(2)));
    String today = reviewIn("KZ-75");
    tasks.setDueDate(today, endOfToday());

    assertThat(tasksIn("My tasks", "specialist")).containsExactly(mine);
    assertThat(tasksIn("Overdue", "specialist")).containsExactly(late);
    assertThat(tasksIn("Due today", "specialist")).containsExactly(today);
  }

  @Test
  void theWorkerTakesAndCompletesExternalTasksByLongPolling() throws Exception {
    String fetch =
        """
        {"workerId":"w","maxTasks":5,"asyncResponseTimeout":20000,
         "topics":[{"topicName":"setup-test","lockDuration":60000,"variables":["branch"]}]}
        """;
    worker.post("/engine-rest/external-task/fetchAndLock", fetch.replace("20000", "1"));
    CompletableFuture<HttpResponse<String>> poll =
        CompletableFuture.supplyAsync(
            () -> worker.post("/engine-rest/external-task/fetchAndLock", fetch));

    var instance =
        runtime.createProcessInstanceByKey("two-branches").setVariable("branch", "KZ-75").execute();
    JsonNode task = new ObjectMapper().readTree(poll.get(30, TimeUnit.SECONDS).body()).get(0);

    assertThat(task.at("/variables/branch/value").asText()).isEqualTo("KZ-75");
    HttpResponse<String> done =
        worker.post(
            "/engine-rest/external-task/" + task.get("id").asText() + "/complete",
            "{\"workerId\":\"w\",\"variables\":{\"found\":{\"value\":true}}}");
    assertThat(done.statusCode()).as(done.body()).isEqualTo(204);
    assertThat(runtime.getVariable(instance.getId(), "found")).isEqualTo(true);
  }

  @Test
  void opensCockpitForReadingOnly() {
    for (String user : List.of("owner", "monitor")) {
      HttpCaller cockpit = HttpCaller.browser(port, user, "cockpit");
      String instances = "/camunda/api/engine/engine/default/process-instance";
      String instance =
          runtime
              .createProcessInstanceByKey("two-branches")
              .setVariable("branch", "KZ-75")
              .execute()
              .getId();

      assertThat(cockpit.get(instances + "/" + instance).statusCode()).isEqualTo(200);
      assertThat(cockpit.delete(instances + "/" + instance).statusCode()).isEqualTo(403);
      runtime.deleteProcessInstance(instance, "test");
    }
    assertThatThrownBy(() -> HttpCaller.browser(port, "specialist", "cockpit"))
        .hasMessageContaining("403");
  }

  @Test
  void startsOnlyWithAnAdministrator() {
    List<String> admins =
        identity.createUserQuery().memberOfGroup("camunda-admin").list().stream()
            .map(User::getId)
            .toList();
    admins.forEach(admin -> identity.deleteMembership(admin, "camunda-admin"));
    try {
      assertThatThrownBy(() -> setup.afterSingletonsInstantiated())
          .hasMessageContaining("TIREK_ADMIN_PASSWORD");
    } finally {
      admins.forEach(admin -> identity.createMembership(admin, "camunda-admin"));
    }
  }

  private List<Long> counts() {
    return List.of(
        identity.createUserQuery().count(),
        identity.createGroupQuery().count(),
        authorizations.createAuthorizationQuery().count(),
        filters.createFilterQuery().count());
  }

  /** The open review task of a new case of that branch. */
  private String reviewIn(String branch) throws Exception {
    String instance =
        runtime
            .createProcessInstanceByKey("two-branches")
            .setVariable("branch", branch)
            .execute()
            .getId();
    String task =
        new ObjectMapper()
            .readTree(
                worker
                    .post(
                        "/engine-rest/external-task/fetchAndLock",
                        """
                        {"workerId":"w","maxTasks":1,
                         "topics":[{"topicName":"setup-test","lockDuration":60000}]}
                        """)
                    .body())
            .at("/0/id")
            .asText();
    worker.post("/engine-rest/external-task/" + task + "/complete", "{\"workerId\":\"w\"}");
    return tasks.createTaskQuery().processInstanceId(instance).singleResult().getId();
  }

  private List<String> tasksIn(String filterName, String user) throws Exception {
    HttpCaller tasklist = HttpCaller.browser(port, user, "tasklist");
    Filter filter = filters.createTaskFilterQuery().filterName(filterName).singleResult();
    HttpResponse<String> answer =
        tasklist.post(
            "/camunda/api/engine/engine/default/filter/"
                + filter.getId()
                + "/list?firstResult=0&maxResults=50",
            "{}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    List<String> ids = new ArrayList<>();
    new ObjectMapper().readTree(answer.body()).forEach(task -> ids.add(task.get("id").asText()));
    return ids;
  }

  private static Date endOfToday() {
    return Date.from(
        java.time.LocalDate.now()
            .plusDays(1)
            .atStartOfDay(java.time.ZoneId.systemDefault())
            .minusSeconds(1)
            .toInstant());
  }
}
