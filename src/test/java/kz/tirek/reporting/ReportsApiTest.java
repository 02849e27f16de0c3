package kz.tirek.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.tirek.HttpCaller;
import kz.tirek.TirekTest;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.bpmn.LifeFixture;
import kz.tirek.bpmn.PaymentExample;
import kz.tirek.cases.Cases;
import kz.tirek.cases.Channel;
import kz.tirek.cases.NewApplication;
import kz.tirek.cases.Registry;
import kz.tirek.common.PaymentKind;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Reports over HTTP, about January to March 2026. */
@TirekTest
@TestPropertySource(properties = "tirek.test=reports")
class ReportsApiTest {
  private static final String REPORTS = "/api/v1/reports/";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static boolean begun;

  @Autowired private CaseFixture world;
  @Autowired private LifeFixture life;
  @Autowired private Cases cases;
  @Autowired private ObjectMapper json;
  @LocalServerPort private int port;

  /**
   * In February one case is assigned by the program; one that failed a check is refused, three
   * working days late, after a hearing; and one from the portal is never decided.
   */
  @BeforeEach
  void begin() {
    if (!begun) {
      begun = true;
      world.dayIs(LocalDate.of(2026, 2, 2), "none");
      life.begun(world.example(PaymentKind.JOB_LOSS));
      String refused = world.checkedBut(Registry.SICK_LEAVE, "FAILED");
      PaymentExample example = world.example(PaymentKind.CHILD_CARE);
      NewApplication desk = world.application(example);
      cases.register(
          new NewApplication(
              desk.payment(),
              Channel.EGOV,
              desk.applicant(),
              desk.riskDate(),
              desk.appliedOn(),
              desk.details(),
              List.of()));
      refuse(refused);
    }
    world.dayIs(LocalDate.of(2026, 3, 16), "none");
  }

  /** Due on 12.02.2026, eight working days after it was registered. */
  private void refuse(String number) {
    answer(number, "specialist", Map.of("proposal", "REFUSE", "reason", "no sheet"));
    world.deliverNotice(number);
    world.dayIs(LocalDate.of(2026, 2, 10), number);
    answer(
        number,
        "specialist",
        Map.of("outcome", "REFUSE", "reason", "as heard", "minutes", "The applicant said …"));
    world.dayIs(LocalDate.of(2026, 2, 17), number);
    answer(number, "head", Map.of("approval", "APPROVE", "reason", "checked"));
  }

  private void answer(String number, String user, Map<String, Object> fields) {
    world.answerTask(number, user, user, fields);
  }

  @AfterEach
  void letTimeRunAgain() {
    ClockUtil.reset();
  }

  @Test
  void givesStatisticsOfAMonthAndOfARange() {
    JsonNode month = read("accountant", "statistics?month=2026-02");
    JsonNode range = read("owner", "statistics?from=2026-01&to=2026-03");

    assertThat(month.at("/branches")).hasSize(20);
    JsonNode jobLoss = month.at("/months/0/payments/2");
    assertThat(jobLoss.get("payment").asText()).isEqualTo("JOB_LOSS");
    assertThat(jobLoss.at("/total/newAssignments").asInt()).isEqualTo(1);
    // 200,000 × 0.45 × 0.85.
    assertThat(jobLoss.at("/total/meanPayment").asText()).isEqualTo("76500.00");
    assertThat(jobLoss.at("/total/meanParticipationMonths").asText()).isEqualTo("24.0");
    assertThat(jobLoss.at("/breakdowns/REGION/KZ-75/newAssignments").asInt()).isEqualTo(1);
    assertThat(jobLoss.at("/breakdowns/REGION/KZ-71/newAssignments").asInt()).isZero();
    assertThat(jobLoss.at("/breakdowns/DEGREE").isMissingNode()).isTrue();
    assertThat(range.get("months").findValuesAsText("month"))
        .containsExactly("2026-01", "2026-02", "2026-03");
    assertThat(range.at("/months/1")).isEqualTo(month.at("/months/0"));
    assertThat(range.at("/months/2/over").asBoolean()).isFalse();
  }

  @Test
  void givesTheTableAsCsvAndXlsx() throws IOException {
    HttpCaller accountant = HttpCaller.basic(port, "accountant");
    String path = REPORTS + "statistics?month=2026-02";
    HttpResponse<String> csv =
        accountant.send(accountant.request(path).header("Accept", "text/csv").GET());
    HttpResponse<String> russian =
        accountant.send(
            accountant
                .request(path)
                .header("Accept", "text/csv")
                .header("Accept-Language", "ru")
                .GET());

    assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
    assertThat(csv.body().lines())
        .contains(
            "2026-02,JOB_LOSS,PARTICIPATION,24_TO_35,24–35 months,0,1,0.00,0.00,0.00,0.00,0.00,"
                + "76500.00,24.0,200000.00",
            "2026-02,ALL,SEX,M,men,0,0,0.00,0.00,0.00,0.00,0.00,,,");
    assertThat(russian.body()).contains("24–35 мес.");
    assertThat(
            accountant
                .send(accountant.request(path).header("Accept", XLSX).GET())
                .headers()
                .firstValue("Content-Type"))
        .hasValue(XLSX);
    byte[] file =
        HttpCaller.browser(port, "accountant", "tasklist")
            .download("/reports/statistics.xlsx?month=2026-02")
            .body();
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      List<Row> rows = book.getFirstSheet().read();
      assertThat(rows.get(0).getCellText(5)).isEqualTo("recipients");
      assertThat(rows)
          .anyMatch(
              row ->
                  row.getCellText(1).equals("JOB_LOSS")
                      && row.getCellText(2).equals("TOTAL")
                      && row.getCellAsNumber(6).orElseThrow().intValue() == 1);
    }
  }

  @Test
  void givesABranchHeadTheBranchOnly() {
    JsonNode own = read("head", "statistics?month=2026-02");

    assertThat(own.get("branches")).hasSize(1);
    assertThat(own.at("/months/0/payments/2/breakdowns/REGION")).hasSize(1);
    assertThat(status("head", "statistics?month=2026-02&branch=KZ-71")).isEqualTo(403);
    assertThat(status("head", "indicators?from=2026-02&to=2026-02&branch=KZ-71")).isEqualTo(403);
    JsonNode astana = read("specialist2", "indicators?from=2026-02&to=2026-02");
    assertThat(astana.at("/total/applications").asInt()).isZero();
  }

  @Test
  void givesTheIndicators() {
    JsonNode february = read("monitor", "indicators?from=2026-02-01&to=2026-02-28");
    JsonNode total = february.get("total");

    assertThat(total.get("applications").asInt()).isEqualTo(3);
    assertThat(total.get("electronic").asInt()).isEqualTo(1);
    assertThat(total.get("electronicShare").asText()).isEqualTo("33.3");
    assertThat(total.get("assigned").asInt()).isEqualTo(1);
    assertThat(total.get("refused").asInt()).isEqualTo(1);
    assertThat(total.get("refusalRate").asText()).isEqualTo("50.0");
    assertThat(total.get("automaticShare").asText()).isEqualTo("50.0");
    assertThat(total.get("timelyShare").asText()).isEqualTo("50.0");
    assertThat(total.get("overdue").asInt()).isEqualTo(1);
    assertThat(total.get("hearings").asInt()).isEqualTo(1);
    assertThat(february.at("/byPayment/JOB_LOSS/assigned").asInt()).isEqualTo(1);
    assertThat(february.at("/byChannel/EGOV/applications").asInt()).isEqualTo(1);
    assertThat(february.at("/byBranch/KZ-75/applications").asInt()).isEqualTo(3);
    assertThat(february.get("refundsByReason")).isEmpty();
    assertThat(february.has("coverage")).isFalse();
    assertThat(february.at("/recoveryTables/0").asText())
        .isEqualTo("/api/v1/reports/legal?year=2026");
    assertThat(read("monitor", "indicators?from=2026-02&to=2026-02")).isEqualTo(february);
    JsonNode january = read("monitor", "indicators?from=2026-01&to=2026-01").get("total");
    assertThat(january.has("timelyShare")).isFalse();
  }

  @Test
  void givesTheIndicatorsAsATable() {
    HttpCaller monitor = HttpCaller.basic(port, "monitor");
    String path = REPORTS + "indicators?from=2026-02&to=2026-02&coverage=true";
    String csv = monitor.send(monitor.request(path).header("Accept", "text/csv").GET()).body();

    assertThat(csv.lines())
        .contains(
            "total,ALL,electronicShare,33.3",
            "byChannel,EGOV,applications,1",
            "coverage,ALL,employed,8966900");
    assertThat(
            monitor
                .send(monitor.request(path).header("Accept", XLSX).GET())
                .headers()
                .firstValue("Content-Type"))
        .hasValue(XLSX);
  }

  @Test
  void givesTheFundingAsATable() {
    HttpCaller accountant = HttpCaller.basic(port, "accountant");
    String csv =
        accountant
            .send(accountant.request(REPORTS + "funding").header("Accept", "text/csv").GET())
            .body();

    assertThat(csv.lines()).hasSize(1 + 10 * 7);
    assertThat(csv.lines().skip(1).findFirst().orElseThrow()).startsWith("2026-03-16,ALL,");
    assertThat(read("accountant", "funding").get("days")).hasSize(10);
  }

  private int status(String user, String path) {
    return HttpCaller.basic(port, user).get(REPORTS + path).statusCode();
  }

  private JsonNode read(String user, String path) {
    HttpResponse<String> answer = HttpCaller.basic(port, user).get(REPORTS + path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    try {
      return json.readTree(answer.body());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
