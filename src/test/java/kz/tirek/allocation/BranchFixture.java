package kz.tirek.allocation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.tirek.HttpCaller;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.cases.Applicant;
import kz.tirek.cases.Registry;
import kz.tirek.common.Region;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/** A branch of a test's own: its people, its cases, and what they do over HTTP. */
@TestComponent
class BranchFixture {
  private static final int DAYS = 126;

  private final CaseFixture world;
  private final IdentityService identity;
  private final ManagementService management;
  private final TaskService tasks;
  private final ObjectMapper json;
  private final ServletWebServerApplicationContext server;

  BranchFixture(
      CaseFixture world,
      IdentityService identity,
      ManagementService management,
      TaskService tasks,
      ObjectMapper json,
      ServletWebServerApplicationContext server) {
    this.world = world;
    this.identity = identity;
    this.management = management;
    this.tasks = tasks;
    this.json = json;
    this.server = server;
  }

  void specialists(Region branch, String... logins) {
    for (String login : logins) {
      employ(login, "specialist", branch);
    }
  }

  void head(Region branch, String login) {
    employ(login, "head", branch);
  }

  private void employ(String login, String group, Region branch) {
    if (identity.createUserQuery().userId(login).count() == 0) {
      User user = identity.newUser(login);
      user.setFirstName(login.substring(0, 1).toUpperCase() + login.substring(1));
      user.setLastName("");
      user.setPassword(login);
      identity.saveUser(user);
    }
    identity.createMembership(login, group);
    identity.createMembership(login, group + "-" + branch.code());
  }

  /** A case of the branch that waits for its review: the employer recorded no leave. */
  String inReview(Region branch) {
    Applicant applicant = applicant(branch);
    world.paidFor(applicant, 187_500);
    String number = world.register(applicant);
    for (Registry registry : List.of(Registry.PERSONS, Registry.SICK_LEAVE, Registry.ACCOUNTS)) {
      world.confirm(number, registry, DAYS);
    }
    world.answer(number, Registry.EMPLOYMENT, "FAILED", Map.of());
    world.runDueJobs(number);
    return number;
  }

  Applicant applicant(Region branch) {
    Applicant a = world.applicant();
    return new Applicant(
        a.iin(),
        a.familyName(),
        a.givenName(),
        a.middleName(),
        a.birthDate(),
        a.sex(),
        a.address(),
        branch.code(),
        a.iban(),
        a.phone());
  }

  Task task(String number) {
    return world.task(number);
  }

  /** Login; null in the common pool. */
  String ownerOf(String number) {
    return task(number).getAssignee();
  }

  void give(String number, String user) {
    tasks.setAssignee(task(number).getId(), user);
  }

  HttpCaller as(String user) {
    return HttpCaller.basic(server.getWebServer().getPort(), user);
  }

  /** Presses Complete in Tasklist. */
  HttpResponse<String> answer(String number, String user, Map<String, Object> fields) {
    Map<String, Object> variables = new LinkedHashMap<>();
    fields.forEach((name, value) -> variables.put(name, Map.of("value", value)));
    HttpResponse<String> answer =
        as(user)
            .post(
                "/engine-rest/task/" + task(number).getId() + "/submit-form",
                text(Map.of("variables", variables)));
    world.runDueJobs(number);
    return answer;
  }

  String text(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The process of the morning, as its timer starts it. */
  void dailyCheck() {
    Job timer = jobs("timer-start-event");
    management.setJobDuedate(timer.getId(), ClockUtil.getCurrentTime());
    management.executeJob(timer.getId());
    for (Job step = jobs("async-continuation"); step != null; step = jobs("async-continuation")) {
      management.executeJob(step.getId());
    }
  }

  Job dailyTimer() {
    return jobs("timer-start-event");
  }

  private Job jobs(String type) {
    return management.createJobQuery().processDefinitionKey("daily-check").list().stream()
        .filter(
            job ->
                management
                    .createJobDefinitionQuery()
                    .jobDefinitionId(job.getJobDefinitionId())
                    .singleResult()
                    .getJobType()
                    .equals(type))
        .findFirst()
        .orElse(null);
  }
}
