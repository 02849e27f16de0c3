package kz.tirek.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import kz.tirek.HttpCaller;
import kz.tirek.TirekTest;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.cases.Cases;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@TirekTest
class StatusControllerTest {
  @LocalServerPort private int port;
  @Autowired private CaseFixture world;
  @Autowired private ObjectMapper json;
  @Autowired private Cases cases;
  @Autowired private MeterRegistry meters;

  @AfterEach
  void letTimeRunAgain() {
    ClockUtil.reset();
  }

  @Test
  void countsForAnyoneSignedInWhateverTheirBranch() throws IOException {
    JsonNode before = status("specialist2");
    String number = world.register(world.applicant());

    JsonNode after = status("specialist2");

    assertThat(after.path("version").asText()).matches("\\d+\\.\\d+\\.\\d+.*");
    assertThat(after.path("roles")).extracting(JsonNode::asText).contains("demo", "engine");
    assertThat(after.at("/cases/CHECKING").asLong())
        .isEqualTo(before.at("/cases/CHECKING").asLong() + 1);
    assertThat(after.at("/cases/WITHDRAWN").isNumber()).isTrue();
    assertThat(after.path("openTasks").isNumber()).isTrue();
    assertThat(after.path("incidents").isNumber()).isTrue();
    assertThat(after.path("oldestExternalTask").asText()).matches("20\\d\\d-.*\\+05:00");
    assertThat(after.toString()).doesNotContain(number);
  }

  @Test
  void countsOpenCasesByTheirDeadlineAndBreachesByBranchAndMonth() throws IOException {
    world.dayIs(LocalDate.of(2026, 9, 7), "none");
    JsonNode before = status("monitor");
    String number = world.register(world.applicant());
    assertThat(grown(before, "/deadlines/OK")).isOne();

    // A Monday: the eighth working day is Thursday the 17th, the seventh warns.
    world.dayIs(LocalDate.of(2026, 9, 16), number);
    assertThat(grown(before, "/deadlines/WARNING")).isOne();
    world.dayIs(LocalDate.of(2026, 9, 18), number);

    assertThat(grown(before, "/deadlines/PASSED")).isOne();
    JsonNode september = status("monitor").path("breaches").get(0);
    assertThat(september.path("branch").asText()).isEqualTo("KZ-75");
    assertThat(september.path("month").asText()).isEqualTo("2026-09");
    assertThat(september.path("count").asLong()).isPositive();
    assertThat(meters.get("tirek.cases.deadline").tag("state", "PASSED").gauge().value())
        .isEqualTo(status("monitor").at("/deadlines/PASSED").asDouble());
    assertThat(meters.get("tirek.deadline.breaches").tag("branch", "KZ-75").functionCounter())
        .satisfies(breaches -> assertThat(breaches.count()).isPositive());
    cases.withdraw(number);
  }

  private long grown(JsonNode before, String count) throws IOException {
    return status("monitor").at(count).asLong() - before.at(count).asLong();
  }

  @Test
  void isForNobodyElse() {
    assertThat(HttpCaller.anonymous(port).get("/api/v1/status").statusCode()).isEqualTo(401);
  }

  @Test
  void staysInServiceButTellsThatNoWorkerTakesTasks() throws IOException {
    world.register(world.applicant());
    ClockUtil.offset(Duration.ofMinutes(3).toMillis());

    JsonNode health =
        json.readTree(HttpCaller.basic(port, "monitor").get("/actuator/health").body());

    assertThat(health.path("status").asText()).isEqualTo("UP");
    assertThat(health.at("/components/db/status").asText()).isEqualTo("UP");
    assertThat(health.at("/components/workers/status").asText()).isEqualTo("NO_WORKER");
    assertThat(health.at("/components/workers/details/oldestWaitingTaskSeconds").asLong())
        .isGreaterThanOrEqualTo(180);
    assertThat(HttpCaller.anonymous(port).get("/actuator/health").body())
        .isEqualTo("{\"status\":\"UP\"}");
  }

  private JsonNode status(String user) throws IOException {
    return json.readTree(HttpCaller.basic(port, user).get("/api/v1/status").body());
  }
}
