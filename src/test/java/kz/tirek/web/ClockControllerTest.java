package kz.tirek.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import kz.tirek.TirekTest;
import kz.tirek.deadlines.WorkingDays;
import kz.tirek.engine.DemoTime;
import kz.tirek.engine.ProgramClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

@TirekTest
class ClockControllerTest {
  @Autowired private TestRestTemplate http;
  @Autowired private ProgramClock clock;
  @Autowired private ApplicationContext context;

  @AfterEach
  void forgetEveryMove() {
    DemoTime.forgetMoves(context);
  }

  @Test
  void movesTheTimeForward() {
    ZonedDateTime inThreeMonths = ZonedDateTime.now(WorkingDays.ZONE).plusMonths(3);

    ResponseEntity<JsonNode> answer = post("{\"advance\":\"P3M\"}");

    assertThat(answer.getStatusCode().value()).isEqualTo(200);
    assertThat(OffsetDateTime.parse(answer.getBody().path("now").asText()))
        .isCloseTo(inThreeMonths.toOffsetDateTime(), within(1, ChronoUnit.MINUTES));
    assertThat(ZonedDateTime.now(clock)).isCloseTo(inThreeMonths, within(1, ChronoUnit.MINUTES));
  }

  @ParameterizedTest
  @CsvSource({
    "P-1D, PERIOD_NOT_FORWARD",
    "P0D, PERIOD_NOT_FORWARD",
    "PT-1H, PERIOD_NOT_FORWARD",
    "3 months, PERIOD_INVALID",
    "P999999999Y, PERIOD_TOO_LONG"
  })
  void refusesAPeriodThatDoesNotLeadForward(String period, String code) {
    ResponseEntity<JsonNode> answer = post("{\"advance\":\"" + period + "\"}");

    assertThat(answer.getStatusCode().value()).isEqualTo(400);
    assertThat(answer.getBody().at("/errors/0/field").asText()).isEqualTo("advance");
    assertThat(answer.getBody().at("/errors/0/code").asText()).isEqualTo(code);
  }

  @Test
  void asksForAPeriod() {
    assertThat(post("{}").getStatusCode().value()).isEqualTo(400);
  }

  private ResponseEntity<JsonNode> post(String body) {
    HttpHeaders headers = new HttpHeaders();
    headers.setContentType(MediaType.APPLICATION_JSON);
    return http.withBasicAuth("admin", "admin")
        .postForEntity("/api/v1/clock", new HttpEntity<>(body, headers), JsonNode.class);
  }
}
