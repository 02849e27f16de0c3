package kz.tirek.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.tirek.HttpCaller;
import kz.tirek.TirekTest;
import kz.tirek.common.Conflict;
import kz.tirek.lawsuits.LegalHistory;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The legal table of 2022, every figure as domain.md §7 has it from the Fund's report. */
@TirekTest
class LegalTableTest {
  private static final String REPORT = "/api/v1/reports/legal?year=2022";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Autowired private LegalYear year;
  @Autowired private LegalHistory history;
  @Autowired private JdbcClient jdbc;
  @LocalServerPort private int port;

  @BeforeEach
  void bringIn() {
    year.bringIn();
  }

  @ParameterizedTest
  @CsvSource({
    "/byFund/filed, 188",
    "/byFund/returned, 6",
    "/byFund/leftUnconsidered, 4",
    "/byFund/inFavour/total, 83",
    "/byFund/inFavour/overpayment, 73",
    "/byFund/inFavour/procurement, 5",
    "/byFund/inFavour/other, 5",
    "/byFund/inFavourInPart, 0",
    "/byFund/against/total, 2",
    "/byFund/against/overpayment, 1",
    "/byFund/against/procurement, 1",
    "/byFund/against/other, 0",
    "/byFund/mediation, 93",
    "/byFund/discontinued, 0",
    "/byFund/open, 0",
    "/recovered/total, 91342400.00",
    "/recovered/judgments, 22000000.00",
    "/recovered/voluntary, 66000000.00",
    "/recovered/verdicts/total, 3342400.00",
    "/recovered/verdicts/maternity, 3000000.00",
    "/recovered/verdicts/childCare, 342400.00",
    "/recovered/verdicts/other, 0.00",
    "/againstFund/civil/filed, 2",
    "/againstFund/civil/mediation, 1",
    "/againstFund/civil/discontinued, 1",
    "/againstFund/civil/open, 0",
    "/againstFund/administrative/filed, 17",
    "/againstFund/administrative/returned, 7",
    "/againstFund/administrative/leftUnconsidered, 0",
    "/againstFund/administrative/forFund, 2",
    "/againstFund/administrative/inPart, 1",
    "/againstFund/administrative/against, 7",
    "/againstFund/administrative/againstOnAppeal, 2",
    "/againstFund/administrative/mediation, 0",
    "/againstFund/administrative/open, 0"
  })
  void hasTheFigure(String figure, String expected) {
    assertThat(table(REPORT).at(figure).asText()).isEqualTo(expected);
  }

  /** 22 + 66 + 3.3 is what the report rounds to 91 million. */
  @Test
  void roundsToTheMillionsOfTheReport() {
    JsonNode recovered = table(REPORT).get("recovered");

    assertThat(millions(recovered.get("total"), 0)).isEqualTo("91");
    assertThat(millions(recovered.at("/verdicts/total"), 1)).isEqualTo("3.3");
    assertThat(millions(recovered.at("/verdicts/childCare"), 3)).isEqualTo("0.342");
  }

  @Test
  void countsWhatHadHappenedByADay() {
    JsonNode spring = table(REPORT + "&asOf=2022-03-31");
    JsonNode fund = spring.get("byFund");

    assertThat(fund.get("filed").asLong()).isBetween(1L, 187L);
    assertThat(fund.get("open").asLong()).isPositive();
    assertThat(
            fund.get("returned").asLong()
                + fund.get("leftUnconsidered").asLong()
                + fund.at("/inFavour/total").asLong()
                + fund.at("/against/total").asLong()
                + fund.get("mediation").asLong()
                + fund.get("discontinued").asLong()
                + fund.get("open").asLong())
        .isEqualTo(fund.get("filed").asLong());
    assertThat(table(REPORT + "&asOf=2022-12-31")).isNotNull();
    assertThat(table(REPORT + "&asOf=2022-12-31").get("byFund"))
        .isEqualTo(table(REPORT).get("byFund"));
  }

  @Test
  void isEmptyForAYearWithoutSuits() {
    JsonNode table = table("/api/v1/reports/legal?year=2019");

    assertThat(table.at("/byFund/filed").asLong()).isZero();
    assertThat(table.at("/recovered/total").asText()).isEqualTo("0.00");
  }

  @ParameterizedTest
  @CsvSource({
    "?year=2004, YEAR_UNKNOWN",
    "?year=2999, YEAR_UNKNOWN",
    "?year=2022&asOf=2999-01-01, DATE_IN_FUTURE",
    "'', REQUIRED",
    "?year=last, ''"
  })
  void refusesWhatIsNoYear(String query, String code) {
    HttpResponse<String> answer = legal().get("/api/v1/reports/legal" + query);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(code);
  }

  @Test
  void comesAsCsv() {
    HttpResponse<String> csv =
        legal().send(legal().request(REPORT).header("Accept", "text/csv").GET());

    assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
    assertThat(csv.body().lines())
        .contains(
            "byFund,Suits filed by the Fund,188,",
            "verdicts.childCare,on child-care payments,,342400.00",
            "administrative.lost.appeal,of these on appeal,2,");
  }

  @Test
  void comesAsXlsx() throws IOException {
    HttpResponse<byte[]> answer = legal().download("/legal/table.xlsx?year=2022");
    HttpRequest.Builder request = legal().request(REPORT).header("Accept", XLSX);
    assertThat(legal().send(request.GET()).headers().firstValue("Content-Type")).hasValue(XLSX);

    assertThat(answer.statusCode()).isEqualTo(302);
    byte[] file =
        HttpCaller.browser(port, "legal", "tasklist")
            .download("/legal/table.xlsx?year=2022")
            .body();
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      List<Row> rows = book.getFirstSheet().read();
      Map<String, Row> byCode =
          rows.stream().collect(Collectors.toMap(row -> row.getCellText(0), row -> row));
      assertThat(byCode.get("byFund").getCellAsNumber(2)).hasValue(new BigDecimal("188"));
      assertThat(byCode.get("recovered").getCellAsNumber(3).orElseThrow())
          .isEqualByComparingTo("91342400");
    }
  }

  @Test
  void isPrintedOnAPage() {
    String page =
        HttpCaller.browser(port, "legal", "tasklist").get("/legal/table?year=2022").body();

    assertThat(page).contains("Legal work in 2022", ">188<", ">93<", "91.342");
  }

  @Test
  void isMarkedAsHistoryWithoutProcesses() {
    assertThat(jdbc.sql("SELECT count(*) FROM lawsuit WHERE imported").query(Long.class).single())
        .isEqualTo(188 + 2 + 17);
    assertThat(
            jdbc.sql(
                    """
                    SELECT count(*) FROM act_hi_procinst
                    WHERE business_key_ IN (SELECT number FROM lawsuit WHERE imported)
                    """)
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void isBroughtInOnce() {
    assertThatThrownBy(() -> history.bringIn(2022, List.of(), List.of()))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void isNotForThoseWhoDoNotReportFromTheFund() {
    assertThat(HttpCaller.basic(port, "corporation").get(REPORT).statusCode()).isEqualTo(403);
    assertThat(HttpCaller.anonymous(port).get(REPORT).statusCode()).isEqualTo(401);
  }

  private static String millions(JsonNode amount, int decimals) {
    return new BigDecimal(amount.asText())
        .movePointLeft(6)
        .setScale(decimals, RoundingMode.HALF_UP)
        .toPlainString();
  }

  private JsonNode table(String path) {
    HttpResponse<String> answer = legal().get(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    try {
      return new ObjectMapper().readTree(answer.body());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private HttpCaller legal() {
    return HttpCaller.basic(port, "legal");
  }
}
