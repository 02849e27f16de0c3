package kz.tirek.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import kz.tirek.HttpCaller;
import kz.tirek.common.InvalidInput;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@GuardTest
class TaskInputTest {
  private static final String REST = "/engine-rest/task/";
  private static final String TASKLIST = "/camunda/api/engine/engine/default/task/";
  private static final String YES =
      """
      {"variables":{"reason":{"value":"All checks passed"},"approved":{"value":true}}}
      """;

  @LocalServerPort private int port;
  @Autowired private GuardedProcess process;
  @Autowired private AnsweringFeature feature;
  @Autowired private TaskService tasks;
  @Autowired private RuntimeService runtime;
  @Autowired private IdentityService identity;

  private HttpCaller specialist;
  private Task task;

  @BeforeEach
  void openATask() {
    specialist = HttpCaller.basic(port, "specialist");
    task = process.newTask();
  }

  @ParameterizedTest
  @CsvSource({"submit-form", "complete"})
  void handsTheFieldsOfTheFormToTheFeatureAndMovesTheToken(String verb) {
    HttpResponse<String> answer = specialist.post(REST + task.getId() + "/" + verb, YES);

    assertThat(answer.statusCode()).isEqualTo(204);
    String caseNumber = process.caseOf(task);
    assertThat(feature.reasonsOf(caseNumber)).containsExactly("All checks passed");
    TaskAnswer accepted = feature.accepted().get(feature.accepted().size() - 1);
    assertThat(accepted)
        .isEqualTo(
            new TaskAnswer(
                task.getId(),
                "DecideCase",
                "guarded-case",
                caseNumber,
                "specialist",
                Map.of("reason", "All checks passed", "approved", true)));
    assertThat(process.openTaskOf(task)).isEqualTo("FileCase");
    assertThat(runtime.getVariables(task.getProcessInstanceId()))
        .isEqualTo(Map.of("approved", true));
  }

  @Test
  void takesAnswersFromTasklist() {
    HttpCaller tasklist = HttpCaller.browser(port, "specialist", "tasklist");

    HttpResponse<String> answer =
        tasklist.post(
            TASKLIST + task.getId() + "/submit-form",
            """
            {"variables":{"reason":{"value":"x"},"approved":{"value":true},
             "applicant":{"value":"as shown, sent back by the form"},
             "grounds":{"type":"Json","value":"[\\"a\\",\\"b\\"]"}}}
            """);

    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(feature.accepted().get(feature.accepted().size() - 1).fields())
        .isEqualTo(Map.of("reason", "x", "approved", true, "grounds", List.of("a", "b")));
  }

  @ParameterizedTest
  @CsvSource({
    "submit-form, amount",
    "complete, amount",
    "resolve, amount",
    "submit-form, locked",
    "complete, approvalNeeded"
  })
  void refusesNamesTheFormDoesNotAskFor(String verb, String name) {
    HttpResponse<String> answer =
        specialist.post(
            REST + task.getId() + "/" + verb,
            "{\"variables\":{\"" + name + "\":{\"value\":\"1\"}}}");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(name + ": The task's form does not ask for this");
    assertNothingChanged();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, A reason is needed",
        "impossible, The case is closed already",
        "conflict, Somebody decided before you"
      })
  void showsThePersonWhyTheFeatureRefused(String reason, String sentence) {
    HttpCaller tasklist = HttpCaller.browser(port, "specialist", "tasklist");
    String value = reason == null ? "null" : "\"" + reason + "\"";

    HttpResponse<String> answer =
        tasklist.post(
            TASKLIST + task.getId() + "/submit-form",
            "{\"variables\":{\"reason\":{\"value\":" + value + "}}}");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(sentence).doesNotContain(task.getId());
    assertNothingChanged();
  }

  @Test
  void takesTheAnswerBackWhenTheTokenCannotMove() {
    HttpResponse<String> answer =
        specialist.post(
            REST + task.getId() + "/complete",
            "{\"variables\":{\"reason\":{\"value\":\"kept?\"}}}");

    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).contains("approved");
    assertNothingChanged();
  }

  @Test
  void acceptsNoVariablesForATaskNoFeatureKnows() {
    specialist.post(REST + task.getId() + "/complete", YES);
    Task file =
        tasks.createTaskQuery().processInstanceId(task.getProcessInstanceId()).singleResult();

    assertThat(specialist.post(REST + file.getId() + "/complete", YES).statusCode()).isEqualTo(400);
    assertThat(specialist.post(REST + file.getId() + "/complete", "{}").statusCode())
        .isEqualTo(204);
  }

  @Test
  void asksNoFeatureWhenThePersonMayNotWorkOnTheTask() {
    int before = feature.accepted().size();

    assertThat(
            HttpCaller.basic(port, "specialist2")
                .post(REST + task.getId() + "/complete", YES)
                .statusCode())
        .isEqualTo(403);
    assertThat(feature.accepted()).hasSize(before);
  }

  @Test
  void guardsJavaCallsOfASignedInUserButNotTheProgramItself() {
    identity.setAuthentication("specialist", List.of("specialist", "specialist-KZ-75"));
    try {
      assertThatThrownBy(() -> tasks.complete(task.getId(), Map.of("other", 1)))
          .isInstanceOf(InvalidInput.class);
    } finally {
      identity.clearAuthentication();
    }
    tasks.complete(task.getId(), Map.of("approved", true, "other", 1));
    assertThat(runtime.getVariables(task.getProcessInstanceId())).containsEntry("other", 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PUT  | /task/{task}/variables/approved      | {"value":true}
          POST | /task/{task}/variables               | {"modifications":{"approved":{"value":true}}}
          PUT  | /task/{task}/localVariables/approved | {"value":true}
          POST | /task/{task}/localVariables          | {"modifications":{"approved":{"value":true}}}
          PUT  | /process-instance/{instance}/variables/approved | {"value":true}
          POST | /process-instance/{instance}/variables | {"modifications":{"approved":{"value":true}}}
          PUT  | /execution/{instance}/localVariables/approved | {"value":true}
          POST | /process-instance/{instance}/modification | {"instructions":[{"type":"startBeforeActivity","activityId":"FileCase"}]}
          POST | /message | {"messageName":"case.withdrawn","processInstanceId":"{instance}","processVariables":{"approved":{"value":true}}}
          POST | /signal  | {"name":"case.stopped","variables":{"approved":{"value":true}}}
          POST | /task/{task}/bpmnError | {"errorCode":"e","variables":{"approved":{"value":true}}}
          POST | /task/{task}/bpmnEscalation | {"escalationCode":"e","variables":{"approved":{"value":true}}}
          POST | /task/{task}/delegate | {"userId":"head"}
          POST | /process-definition/key/guarded-case/start | {"variables":{"approved":{"value":true}}}
          POST | /process-definition/key/guarded-case/submit-form | {"variables":{"approved":{"value":true}}}
          DELETE | /process-instance/{instance} | {}
          """)
  void leavesNoOtherWayIn(String method, String path, String body) {
    for (HttpCaller caller :
        List.of(specialist, HttpCaller.browser(port, "specialist", "tasklist"))) {
      String base = caller == specialist ? "/engine-rest" : "/camunda/api/engine/engine/default";
      HttpResponse<String> answer = caller.json(method, base + filled(path), filled(body));

      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
      assertThat(answer.body()).contains("AuthorizationException");
      assertNothingChanged();
    }
  }

  @Test
  void fillsTheFormWithTheCaseAsItIsNow() throws Exception {
    HttpCaller tasklist = HttpCaller.browser(port, "specialist", "tasklist");
    for (HttpResponse<String> answer :
        List.of(
            specialist.get(REST + task.getId() + "/form-variables?deserializeValues=false"),
            tasklist.get(TASKLIST + task.getId() + "/form-variables?deserializeValues=false"))) {
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      JsonNode form = new ObjectMapper().readTree(answer.body());
      assertThat(form.at("/applicant/type").asText()).isEqualTo("String");
      assertThat(form.at("/applicant/value").asText())
          .isEqualTo("Серік Әбенов of " + process.caseOf(task) + " for specialist");
      assertThat(form.at("/amount/value").asText()).isEqualTo("787500.00");
      assertThat(form.at("/urgent/value").isBoolean()).isTrue();
      assertThat(form.at("/months/value").asInt()).isEqualTo(78);
      assertThat(form.at("/checks/type").asText()).isEqualTo("Json");
      assertThat(new ObjectMapper().readTree(form.at("/checks/value").asText()).at("/0/outcome"))
          .hasToString("\"PASSED\"");
    }
    assertThat(runtime.getVariables(task.getProcessInstanceId())).isEmpty();
  }

  @Test
  void showsTheFormOnlyToThoseWhoSeeTheTask() {
    for (String stranger : List.of("specialist2", "owner", "monitor")) {
      assertThat(
              HttpCaller.basic(port, stranger)
                  .get(REST + task.getId() + "/form-variables")
                  .statusCode())
          .as(stranger)
          .isEqualTo(403);
    }
  }

  private String filled(String template) {
    return template
        .replace("{task}", task.getId())
        .replace("{instance}", task.getProcessInstanceId());
  }

  private void assertNothingChanged() {
    assertThat(process.openTaskOf(task)).isEqualTo("DecideCase");
    assertThat(feature.reasonsOf(process.caseOf(task))).isEmpty();
    assertThat(runtime.getVariables(task.getProcessInstanceId())).isEmpty();
  }
}
