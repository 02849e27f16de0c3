package kz.tirek.registries;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import kz.tirek.HttpCaller;
import kz.tirek.TirekTest;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.simulator.RunningSimulator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A case whose registries are asked by the real worker, with the real engine around it. */
// A database of its own: a worker takes whatever work other tests left.
@TirekTest
@TestPropertySource(properties = "tirek.test=worker")
class WorkerWithEngineTest {
  private static final String IIN = "850201400124";
  private static final LocalDate LEAVE = LocalDate.now().minusDays(10);

  @TempDir private Path folder;
  @Autowired private CaseFixture fixture;
  @LocalServerPort private int port;
  @Autowired private TestRestTemplate http;
  @Autowired private JdbcClient jdbc;

  private RunningSimulator world;
  private ConfigurableApplicationContext worker;

  @AfterEach
  void stop() {
    if (worker != null) {
      worker.close();
    }
    world.close();
  }

  @Test
  void carriesTheAnswersIntoTheCaseFileAndNotIntoProcessVariables() {
    world = RunningSimulator.on(folder);
    tellTheRegistries();
    String number = apply();

    startWorker();

    await().atMost(60, SECONDS).until(() -> checks(number).size() == 4);
    assertThat(checks(number))
        .extracting(check -> check.get("registry").asText() + " " + check.get("outcome").asText())
        .containsExactlyInAnyOrder(
            "persons PASSED", "sick-leave PASSED", "employment PASSED", "accounts NOT_FOUND");
    assertThat(count("act_ru_variable")).isZero();
    assertThat(count("act_hi_varinst")).isZero();
    assertThat(count("act_hi_detail")).isZero();
  }

  @Test
  void deliversTheLetterOfANoticeAsItIsKept() {
    world = RunningSimulator.on(folder);
    String number = fixture.register(fixture.applicant(null));
    fixture.confirmAll(number, 126);
    fixture.answerTask(number, "specialist", "specialist", Map.of("step", "ASK"));

    startWorker();

    await()
        .atMost(60, SECONDS)
        .until(() -> world.get("/corporation/notices?case=" + number).body().contains("-N1"));
    assertThat(world.get("/corporation/notices?case=" + number).body())
        .contains("\"role\":\"APPLICANT\"", "\"role\":\"STATE_CORPORATION\"");
    String id = number + "-N1";
    assertThat(world.get("/corporation/notices/" + id + "/letter").body())
        .startsWith("%PDF-")
        .isEqualTo(
            HttpCaller.basic(port, "corporation")
                .get("/api/v1/applications/" + number + "/notices/" + id)
                .body());
  }

  private void tellTheRegistries() {
    world.put(
        "/facts/persons/" + IIN,
        "{'familyName':'Әбенова','givenName':'Гүлнұр','birthDate':'1985-02-01','sex':'F'}"
            .replace('\'', '"'));
    world.put(
        "/facts/sick-leave/" + IIN,
        "{'sheets':[{'number':'SL-1','kind':'MATERNITY','from':'%s','to':'%s','days':126}]}"
            .formatted(LEAVE, LEAVE.plusDays(125))
            .replace('\'', '"'));
    world.put(
        "/facts/employment/" + IIN,
        ("{'contracts':[{'employerBin':'050140001238','from':'2020-01-01',"
                + "'leaves':[{'kind':'MATERNITY','from':'%s'}]}]}")
            .formatted(LEAVE)
            .replace('\'', '"'));
  }

  private String apply() {
    String application =
        """
        {"payment":"MATERNITY","channel":"CORPORATION","riskDate":"%s","appliedOn":"%s",
         "applicant":{"iin":"%s","familyName":"Әбенова","givenName":"Гүлнұр",
           "birthDate":"1985-02-01","sex":"F","address":"Almaty","region":"KZ-75",
           "iban":"KZ75125KZT1001300335","phone":"+77010000000"},
         "details":{"sheetNumber":"SL-1"},"documents":[]}
        """
            .formatted(LEAVE, LEAVE, IIN);
    HttpHeaders headers = new HttpHeaders();
    headers.setContentType(MediaType.APPLICATION_JSON);
    headers.set("Idempotency-Key", "application-1");
    JsonNode answer =
        asCorporation()
            .postForObject(
                "/api/v1/applications", new HttpEntity<>(application, headers), JsonNode.class);
    assertThat(answer.path("number").asText()).as(answer.toString()).isNotEmpty();
    return answer.get("number").asText();
  }

  private void startWorker() {
    worker = RealWorker.start(port, world);
  }

  private JsonNode checks(String number) {
    return asCorporation()
        .getForObject("/api/v1/applications/" + number, JsonNode.class)
        .path("checks");
  }

  private long count(String table) {
    return jdbc.sql("SELECT count(*) FROM " + table + " WHERE name_ = 'checkResult'")
        .query(Long.class)
        .single();
  }

  private TestRestTemplate asCorporation() {
    return http.withBasicAuth("corporation", "corporation");
  }
}
