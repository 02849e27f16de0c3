package kz.tirek.indexation;

import static kz.tirek.common.PaymentKind.DISABILITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import kz.tirek.HttpCaller;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.indexation.Indexation.State;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Indexations over HTTP and in Tasklist: who asks, who decides, what is refused. */
@IndexingTirek
class IndexationApiTest {
  private static final String PATH = "/api/v1/indexations";
  private static final String ASKED =
      """
      {"payments":["DISABILITY","BREADWINNER"],"percent":"8.5","effectiveOn":"2023-01-01","act":"No. 1"}
      """;

  @LocalServerPort private int port;
  @Autowired private IndexationFixture world;
  @Autowired private CaseFixture cases;
  @Autowired private Indexations indexations;
  @Autowired private FormService forms;
  @Autowired private ObjectMapper json;

  @BeforeEach
  void oneAward() {
    world.forgetEverything();
    world.todayIs("2022-12-20");
    world.award(DISABILITY, "2022-01-10", "40000.00");
  }

  @AfterEach
  void letTimeRunAgain() {
    ClockUtil.reset();
  }

  @Test
  void answersWithAPreviewAndGoesOnOnceAnotherApproves() {
    HttpResponse<String> answer = post("accountant", PATH, ASKED);

    assertThat(answer.statusCode()).isEqualTo(201);
    JsonNode asked = read(answer);
    String id = asked.get("id").asText();
    assertThat(id).matches("X-22-\\d{4}");
    assertThat(answer.headers().firstValue("Location")).hasValue(PATH + "/" + id);
    assertThat(asked.get("state").asText()).isEqualTo("ASKED");
    assertThat(asked.at("/preview/lines/0/awards").asInt()).isEqualTo(1);
    assertThat(asked.at("/preview/lines/0/before").asText()).isEqualTo("40000.00");
    assertThat(asked.at("/preview/lines/0/after").asText()).isEqualTo("43400.00");
    assertThat(asked.at("/preview/samples/0/pensionAfter").asText()).isEqualTo("4340.00");

    assertThat(read(post("monitor", PATH + "/" + id + "/approval", "{}")).get("state").asText())
        .isEqualTo("APPROVED");
    world.runAll(id);

    JsonNode done = read(as("head").get(PATH + "/" + id));
    assertThat(done.get("state").asText()).isEqualTo("DONE");
    assertThat(done.get("done").asInt()).isEqualTo(1);
    assertThat(done.get("total").asInt()).isEqualTo(1);
    assertThat(done.get("decidedBy").asText()).isEqualTo("monitor");
    assertThat(done.get("percent").asText()).isEqualTo("8.5");
    assertThat(read(as("legal").get(PATH))).hasSize(1);
  }

  @Test
  void namesEveryWrongField() {
    assertThat(codes(post("accountant", PATH, "{}")))
        .containsExactlyInAnyOrder(
            "payments REQUIRED", "percent REQUIRED", "effectiveOn REQUIRED", "act REQUIRED");
  }

  @ParameterizedTest
  @CsvSource({
    "8.5, 0, percent PERCENT_OUT_OF_RANGE",
    "8.5, -1, percent PERCENT_OUT_OF_RANGE",
    "8.5, 100.01, percent PERCENT_OUT_OF_RANGE",
    "8.5, 8.12345, percent PERCENT_OUT_OF_RANGE",
    "8.5, much, percent PERCENT_OUT_OF_RANGE",
    "'\"8.5\"', '\"\"', percent PERCENT_OUT_OF_RANGE",
    "'\"8.5\"', null, percent REQUIRED",
    "2023-01-01, 2023-12-21, effectiveOn DATE_TOO_FAR",
    "2023-01-01, 2004-12-31, effectiveOn DATE_TOO_EARLY",
    "2023-01-01, 2023-02-30, effectiveOn UNREADABLE_VALUE",
    "'\"2023-01-01\"', null, effectiveOn REQUIRED",
    "No. 1, '  ', act REQUIRED",
    "BREADWINNER, PENSION, payments[1] UNREADABLE_VALUE",
    "'\"BREADWINNER\"', null, payments[1] REQUIRED",
    "'\"DISABILITY\",\"BREADWINNER\"', '', payments REQUIRED",
    "'\"BREADWINNER\"', '\"DISABILITY\"', payments TWICE",
    "'\"act\"', '\"kind\":\"RECALCULATE_BY_LAW\",\"act\"', percent NOT_ALLOWED",
    "'\"act\"', '\"assignedBefore\":\"2023-01-02\",\"act\"', assignedBefore AFTER_EFFECT"
  })
  void refusesWhatMakesNoSense(String instead, String of, String code) {
    assertThat(codes(post("accountant", PATH, ASKED.replace(instead, of)))).containsExactly(code);
    assertThat(indexations.all()).isEmpty();
  }

  @Test
  void refusesAnActThatIsABook() {
    assertThat(codes(post("accountant", PATH, ASKED.replace("No. 1", "x".repeat(1001)))))
        .containsExactly("act TOO_LONG");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/approval", "/cancellation", "/pause", "/resumption", "/undo"})
  void knowsNoIndexationThatWasNotAskedFor(String step) {
    assertThat(post("monitor", PATH + "/X-99-0001" + step, "{}").statusCode()).isEqualTo(404);
    assertThat(as("monitor").get(PATH + "/X-99-0001").statusCode()).isEqualTo(404);
  }

  @Test
  void takesTheLargestPercentageAndTheLatestDay() {
    String body = ASKED.replace("8.5", "100").replace("2023-01-01", "2023-12-20");

    assertThat(post("accountant", PATH, body).statusCode()).isEqualTo(201);
  }

  @Test
  void refusesSumsThatArePaidOnce() {
    assertProblem(
        post("accountant", PATH, ASKED.replace("BREADWINNER", "MATERNITY")),
        422,
        "ONE_OFF_PAYMENT");
    assertProblem(
        post("accountant", PATH, ASKED.replace("BREADWINNER", "ADOPTION")), 422, "ONE_OFF_PAYMENT");
  }

  @Test
  void refusesTheSameTwiceUntilItIsGivenUp() {
    String id = read(post("accountant", PATH, ASKED)).get("id").asText();

    assertProblem(post("monitor", PATH, ASKED), 409, "INDEXATION_EXISTS");
    assertProblem(
        post("monitor", PATH, ASKED.replace("\"DISABILITY\",", "")), 409, "INDEXATION_EXISTS");

    assertThat(
            read(post("accountant", PATH + "/" + id + "/cancellation", "")).get("state").asText())
        .isEqualTo("CANCELLED");
    assertThat(cases.passed(id)).contains("IndexationGivenUp");
    assertThat(post("monitor", PATH, ASKED).statusCode()).isEqualTo(201);
    assertProblem(post("monitor", PATH + "/" + id + "/approval", "{}"), 409, "INDEXATION_DECIDED");
  }

  @Test
  void isNeverDecidedByWhoeverAskedNorByABranch() {
    String id = read(post("accountant", PATH, ASKED)).get("id").asText();

    assertProblem(post("accountant", PATH + "/" + id + "/approval", "{}"), 422, "SAME_PERSON");
    assertThat(post("head", PATH + "/" + id + "/approval", "{}").statusCode()).isEqualTo(403);
    assertThat(post("specialist", PATH, ASKED).statusCode()).isEqualTo(403);
    assertThat(post("monitor", PATH + "/X-99-0001/approval", "{}").statusCode()).isEqualTo(404);
    assertThat(indexations.required(id).state()).isEqualTo(State.ASKED);
  }

  @Test
  void isRefusedWithAReason() {
    String approval = PATH + "/" + read(post("accountant", PATH, ASKED)).get("id").asText();

    assertThat(codes(post("monitor", approval + "/approval", "{\"approved\":false}")))
        .containsExactly("note REQUIRED");
    JsonNode refused =
        read(
            post("monitor", approval + "/approval", "{\"approved\":false,\"note\":\"Too early\"}"));
    assertThat(refused.get("state").asText()).isEqualTo("REFUSED");
    assertThat(cases.passed(refused.get("id").asText())).contains("IndexationRefused");
    assertThat(cases.isRunning(refused.get("id").asText())).isFalse();
  }

  @Test
  void doesWhatCanBeDoneInItsStateAndNothingElse() {
    String id = read(post("accountant", PATH, ASKED)).get("id").asText();
    String one = PATH + "/" + id;

    assertProblem(post("monitor", one + "/pause", ""), 409, "INDEXATION_NOT_RUNNING");
    assertProblem(post("monitor", one + "/resumption", ""), 409, "INDEXATION_NOT_PAUSED");
    assertProblem(post("monitor", one + "/undo", ""), 409, "INDEXATION_NOT_UNDOABLE");
    post("monitor", one + "/approval", "{}");
    assertProblem(post("monitor", one + "/cancellation", ""), 409, "INDEXATION_DECIDED");
    world.runAll(id);
    assertThat(post("monitor", one + "/undo", "").statusCode()).isEqualTo(200);
    assertProblem(post("monitor", one + "/undo", ""), 409, "INDEXATION_NOT_UNDOABLE");
  }

  @Test
  void isApprovedInTasklistWithThePreviewInView() {
    String id = world.asked("8.5", "2023-01-01", DISABILITY);
    assertThat(cases.task(id).getTaskDefinitionKey()).isEqualTo("ApproveIndexation");
    Map<String, Object> form = forms.getTaskFormVariables(cases.task(id).getId());
    assertThat(form.get("indexationText").toString())
        .contains("8.5 % from 01.01.2023", "accountant");
    assertThat(form.get("totalText").toString()).contains("1 awards, 0 left out", "43,400.00");

    assertThatThrownBy(() -> decide(id, "accountant", "accountant", "APPROVE"))
        .hasMessageContaining("may not decide");
    decide(id, "monitor", "central-office", "APPROVE");

    assertThat(indexations.required(id).state()).isEqualTo(State.DONE);
  }

  private void decide(String id, String user, String group, String approval) {
    cases.answerTaskOf(cases.task(id).getId(), user, group, Map.of("approval", approval));
    world.runAll(id);
  }

  private HttpResponse<String> post(String user, String path, String body) {
    return as(user).post(path, body);
  }

  private HttpCaller as(String user) {
    return HttpCaller.basic(port, user);
  }

  private void assertProblem(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(read(answer).get("code").asText()).isEqualTo(code);
  }

  private List<String> codes(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(400);
    return StreamSupport.stream(read(answer).get("errors").spliterator(), false)
        .map(error -> error.get("field").asText() + " " + error.get("code").asText())
        .toList();
  }

  private JsonNode read(HttpResponse<String> answer) {
    try {
      return json.readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
