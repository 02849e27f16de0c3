package kz.tirek.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import kz.tirek.HttpCaller;
import kz.tirek.TirekTest;
import kz.tirek.bpmn.CaseFixture;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/**
 * Who may ask for what; today is 16.03.2026. Months are asked for that no other test counts: a
 * month that is over is counted once.
 */
@TirekTest
@TestPropertySource(properties = "tirek.test=reports")
class ReportRulesTest {
  private static final String REPORTS = "/api/v1/reports/";

  @Autowired private CaseFixture world;
  @Autowired private ObjectMapper json;
  @LocalServerPort private int port;

  @BeforeEach
  void dayIs() {
    world.dayIs(LocalDate.of(2026, 3, 16), "none");
  }

  @AfterEach
  void letTimeRunAgain() {
    ClockUtil.reset();
  }

  @ParameterizedTest
  @CsvSource({
    "statistics, month, REQUIRED",
    "statistics?month=2026-13, month, UNREADABLE_VALUE",
    "statistics?month=last, month, UNREADABLE_VALUE",
    "statistics?month=2026-04, month, MONTH_IN_FUTURE",
    "statistics?month=2004-12, month, MONTH_TOO_EARLY",
    "statistics?from=2026-01, to, REQUIRED",
    "statistics?to=2026-01, from, REQUIRED",
    "statistics?from=2026-02&to=2026-01, from, PERIOD_BACKWARDS",
    "statistics?from=2024-01&to=2026-01, to, PERIOD_TOO_LONG",
    "statistics?from=2026-01&to=2026-04, to, MONTH_IN_FUTURE",
    "statistics?month=2026-01&from=2026-01&to=2026-02, month, NOT_TOGETHER",
    "statistics?month=2026-01&branch=KZ-99, region, REGION_UNKNOWN",
    "indicators, from, REQUIRED",
    "indicators?from=2026-01, to, REQUIRED",
    "indicators?from=2026-1-1&to=2026-02, from, UNREADABLE_VALUE",
    "indicators?from=2026-01&to=2026-02-30, to, UNREADABLE_VALUE",
    "indicators?from=2026-02-02&to=2026-02-01, from, PERIOD_BACKWARDS",
    "indicators?from=2026-01&to=2026-04, to, MONTH_IN_FUTURE",
    "indicators?from=2023-01&to=2026-01, to, PERIOD_TOO_LONG"
  })
  void namesWhatIsWrong(String path, String field, String code) throws IOException {
    HttpResponse<String> answer = HttpCaller.basic(port, "accountant").get(REPORTS + path);

    assertThat(answer.statusCode()).isEqualTo(400);
    JsonNode error = json.readTree(answer.body()).at("/errors/0");
    assertThat(error.get("field").asText()).isEqualTo(field);
    assertThat(error.get("code").asText()).isEqualTo(code);
    assertThat(error.get("message").asText()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({
    "statistics?month=2025-02, specialist, 403",
    "statistics?month=2025-02, corporation, 403",
    "statistics?month=2025-02, monitor, 200",
    "statistics?month=2025-02, admin, 200",
    "funding, head, 403",
    "funding, owner, 403",
    "funding, accountant, 200",
    "funding, monitor, 200",
    "indicators?from=2026-02&to=2026-02, legal, 200",
    "indicators?from=2026-02&to=2026-02, owner, 200",
    "indicators?from=2026-02&to=2026-02, portal, 403"
  })
  void isOpenToThoseWhoReport(String path, String user, int status) {
    assertThat(HttpCaller.basic(port, user).get(REPORTS + path).statusCode()).isEqualTo(status);
  }
}
