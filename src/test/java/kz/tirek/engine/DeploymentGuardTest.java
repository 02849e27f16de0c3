package kz.tirek.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import kz.tirek.HttpCaller;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@GuardTest
class DeploymentGuardTest {
  private static final String MODEL =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d"
          xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="http://tirek.kz">
        <process id="deployed-by-owner" isExecutable="true" camunda:historyTimeToLive="P30D">
          <startEvent id="Started"/>
          <sequenceFlow id="f1" sourceRef="Started" targetRef="Work"/>
          %s
          <sequenceFlow id="f2" sourceRef="Work" targetRef="Done"/>
          <endEvent id="Done"/>
        </process>
      </definitions>
      """;
  private static final String USER_TASK = MODEL.formatted("<userTask id=\"Work\"/>");
  private static final String SCRIPT =
      MODEL.formatted(
          "<scriptTask id=\"Work\" name=\"Add up\" scriptFormat=\"js\"><script>1</script></scriptTask>");

  @LocalServerPort private int port;
  @Autowired private RepositoryService repository;

  @Test
  void processOwnersDeployFromTheModeler() {
    HttpResponse<String> answer =
        HttpCaller.basic(port, "owner").deploy("deployed-by-owner.bpmn", USER_TASK);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).contains("deployed-by-owner:1");
  }

  @Test
  void nobodyElseDeploys() {
    for (String user : List.of("specialist", "head", "legal", "accountant", "monitor")) {
      assertThat(HttpCaller.basic(port, user).deploy("x.bpmn", USER_TASK).statusCode())
          .as(user)
          .isEqualTo(403);
    }
    assertThat(HttpCaller.anonymous(port).deploy("x.bpmn", USER_TASK).statusCode()).isEqualTo(401);
  }

  @Test
  void refusesAScriptWithTheElementAndTheReason() {
    for (String user : List.of("owner", "admin")) {
      long before = repository.createDeploymentQuery().count();

      HttpResponse<String> answer = HttpCaller.basic(port, user).deploy("x.bpmn", SCRIPT);

      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.body()).contains("x.bpmn: Work (Add up): scripts are not allowed");
      assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }
  }

  @Test
  void refusesDecisionsThatAreNotFeel() {
    HttpResponse<String> answer =
        HttpCaller.basic(port, "owner")
            .deploy(
                "x.dmn",
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d"
                    namespace="n">
                  <decision id="Check" name="Check">
                    <literalExpression id="e" expressionLanguage="groovy"><text>1</text></literalExpression>
                  </decision>
                </definitions>
                """);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("e: expression language 'groovy' is not allowed");
  }

  @Test
  void refusesOtherFiles() {
    HttpResponse<String> answer =
        HttpCaller.basic(port, "owner").deploy("evil.html", "<script>alert(1)</script>");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("only .bpmn, .dmn and .form files");
  }
}
