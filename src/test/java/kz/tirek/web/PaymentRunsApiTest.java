package kz.tirek.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import kz.tirek.HttpCaller;
import kz.tirek.TirekTest;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.bpmn.LifeFixture;
import kz.tirek.common.PaymentKind;
import kz.tirek.runs.RunFixture;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/**
 * Payment runs over HTTP. Job loss from 16.03.2026, 76,500.00 a month, for March 39,483.87 with
 * 3,948.39 for the pension fund: 35,535.48 to the recipient.
 */
@TirekTest
@TestPropertySource(properties = "tirek.test=payment-runs-api")
class PaymentRunsApiTest {
  private static final String PATH = "/api/v1/payment-runs";
  private static final LocalDate DAY = LocalDate.of(2026, 3, 16);

  @LocalServerPort private int port;
  @Autowired private CaseFixture world;
  @Autowired private LifeFixture life;
  @Autowired private RunFixture run;
  @Autowired private JdbcClient jdbc;
  @Autowired private ObjectMapper json;

  @BeforeEach
  void onePaymentIsDue() {
    jdbc.sql("UPDATE award SET iban = NULL").update();
    jdbc.sql("UPDATE payment_run SET state = 'CANCELLED'").update();
    world.dayIs(DAY, "none");
    life.begun(world.example(PaymentKind.JOB_LOSS));
  }

  @AfterEach
  void letTimeRunAgain() {
    ClockUtil.reset();
  }

  @Test
  void goesFromThePreviewToTheLastTenge() {
    HttpResponse<String> answer = as("accountant").post(PATH, "{\"month\":\"2026-03\"}");

    assertThat(answer.statusCode()).isEqualTo(201);
    String id = read(answer).get("id").asText();
    assertThat(id).matches("PR-26-\\d{4}");
    assertThat(answer.headers().firstValue("Location")).hasValue(PATH + "/" + id);
    assertThat(read(answer).get("state").asText()).isEqualTo("PREVIEWED");
    assertThat(read(answer).at("/totals/orders").asInt()).isEqualTo(1);
    assertThat(read(answer).at("/totals/net").asText()).isEqualTo("35535.48");
    assertThat(read(answer).at("/lines/0/payment").asText()).isEqualTo("JOB_LOSS");

    assertThat(read(as("head").post(PATH + "/" + id + "/approval", "{}")).get("state").asText())
        .isEqualTo("APPROVED");
    run.goOn(id);
    String file = read(show(id)).at("/files/0/id").asText();
    String message = as("worker", "worker-test").get("/api/v1/payment-files/" + file).body();
    assertThat(message).contains("<MsgId>" + file + "</MsgId>", "<CtrlSum>35535.48</CtrlSum>");
    assertThat(as("worker", "worker-test").get("/api/v1/payment-files/" + file).body())
        .as("the same each time")
        .isEqualTo(message);
    run.sendAll(id);
    run.bankPaysAll(id);

    JsonNode done = read(show(id));
    assertThat(done.get("state").asText()).isEqualTo("RECONCILED");
    assertThat(done.at("/standing/0/status").asText()).isEqualTo("PAID");
    assertThat(done.at("/standing/0/gross").asText()).isEqualTo("39483.87");
    assertThat(done.at("/files/1/kind").asText()).isEqualTo("PENSIONS");
    assertThat(done.at("/files/1/amount").asText()).isEqualTo("3948.39");
    assertThat(as("accountant").get(PATH + "/" + id + "/pension-register").body())
        .contains("iin,name,order,month,amount", ",2026-03,3948.39");
    assertThat(as("accountant").get(PATH + "/" + id + "/failed-orders").body()).isEqualTo("[]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}                        | 400 | REQUIRED",
        "{\"month\":\"2026-13\"}   | 400 | UNREADABLE_VALUE",
        "{\"month\":\"2026-04\"}   | 422 | MONTH_NOT_BEGUN",
      })
  void saysWhatIsWrongWithAMonth(String body, int status, String code) {
    HttpResponse<String> answer = as("accountant").post(PATH, body);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains(code);
  }

  @Test
  void isOneAtATimeAndDecidedBySomebodyElse() {
    String id = read(as("accountant").post(PATH, "{\"month\":\"2026-03\"}")).get("id").asText();

    HttpResponse<String> second = as("monitor").post(PATH, "{\"month\":\"2026-03\"}");
    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(second.body()).contains("RUN_OPEN");
    HttpResponse<String> own = as("accountant").post(PATH + "/" + id + "/approval", "{}");
    assertThat(own.statusCode()).isEqualTo(422);
    assertThat(own.body()).contains("SAME_PERSON");
    HttpResponse<String> unexplained =
        as("monitor").post(PATH + "/" + id + "/approval", "{\"approved\":false}");
    assertThat(unexplained.statusCode()).isEqualTo(400);
    assertThat(unexplained.body()).contains("\"field\":\"note\"");
    assertThat(as("specialist").post(PATH + "/" + id + "/approval", "{}").statusCode())
        .isEqualTo(403);
    assertThat(
            read(as("monitor").post(PATH + "/" + id + "/cancellation", "")).get("state").asText())
        .isEqualTo("CANCELLED");
    assertThat(as("accountant").post(PATH + "/" + id + "/pause", "").statusCode()).isEqualTo(409);
    assertThat(as("accountant").get(PATH + "/PR-99-0001").statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> show(String id) {
    return as("accountant").get(PATH + "/" + id);
  }

  private HttpCaller as(String user) {
    return HttpCaller.basic(port, user);
  }

  private HttpCaller as(String user, String password) {
    return HttpCaller.basic(port, user, password);
  }

  private JsonNode read(HttpResponse<String> answer) {
    try {
      return json.readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
