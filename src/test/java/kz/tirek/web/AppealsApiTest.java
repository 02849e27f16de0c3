package kz.tirek.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import kz.tirek.HttpCaller;
import kz.tirek.TirekTest;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.bpmn.Refusals;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Complaints and court orders over HTTP: what is taken, and what is wrong with what is not. */
@TirekTest
class AppealsApiTest {
  private static final LocalDate DECIDED = LocalDate.of(2026, 2, 27);
  private static final String COMPLAINT =
      """
      {"text":"I was on leave","filedOn":"2026-03-02",
       "documents":[{"kind":"LETTER","name":"a.pdf","mediaType":"application/pdf","content":"AQ=="}]}
      """;
  private static final String ORDER =
      """
      {"court":"Court of Almaty","caseNumber":"7594-26/15","decidedOn":"2026-02-27",
       "inForceOn":"2026-03-02","orders":"ASSIGN","text":"Shall pay"}
      """;

  @LocalServerPort private int port;
  @Autowired private CaseFixture world;
  @Autowired private ObjectMapper json;

  private String number;

  @BeforeEach
  void aRefusedCase() {
    number = Refusals.refused(world, DECIDED, "head2");
    world.dayIs(LocalDate.of(2026, 3, 2), number);
  }

  @AfterEach
  void letTimeRunAgain() {
    ClockUtil.reset();
  }

  @Test
  void takesAComplaintAndTellsUntilWhenItIsDecided() {
    HttpResponse<String> answer = complain("corporation", COMPLAINT);

    assertThat(answer.statusCode()).isEqualTo(201);
    JsonNode complaint = read(answer);
    assertThat(complaint.get("number").asText()).isEqualTo(number + "-C1");
    assertThat(complaint.get("dueOn").asText()).isEqualTo("2026-04-03");
    JsonNode listed = read(as("specialist").get(path("complaints")));
    assertThat(listed).hasSize(1);
    assertThat(listed.get(0).get("text").asText()).isEqualTo("I was on leave");
  }

  @Test
  void namesEveryWrongFieldOfAComplaint() {
    assertThat(codes(complain("portal", "{\"text\":\" \"}")))
        .containsExactlyInAnyOrder("text REQUIRED", "filedOn REQUIRED");
    assertThat(codes(complain("portal", COMPLAINT.replace("2026-03-02", "2026-03-03"))))
        .containsExactly("filedOn DATE_IN_FUTURE");
    assertThat(codes(complain("portal", COMPLAINT.replace("application/pdf", "video/mp4"))))
        .containsExactly("documents[0].mediaType MEDIA_TYPE_UNKNOWN");
    assertThat(read(as("portal").get(path("complaints")))).isEmpty();
    assertThat(world.isRunning(number)).isFalse();
  }

  @Test
  void refusesComplaintsThatComeTooEarlyTooLateOrTwice() {
    assertProblem(
        complain("corporation", COMPLAINT.replace("2026-03-02", "2026-02-26")),
        422,
        "COMPLAINT_BEFORE_DECISION");
    world.dayIs(LocalDate.of(2026, 6, 1), number);
    HttpResponse<String> late =
        complain("corporation", COMPLAINT.replace("2026-03-02", "2026-05-28"));
    assertProblem(late, 422, "COMPLAINT_TOO_LATE");
    assertThat(read(late).get("detail").asText()).contains("2026-05-27");
    complain("corporation", COMPLAINT);
    assertProblem(complain("corporation", COMPLAINT), 409, "COMPLAINT_OPEN");
  }

  @Test
  void refusesComplaintsAboutNothing() {
    assertThat(as("portal").post("/api/v1/applications/none/complaint", COMPLAINT).statusCode())
        .isEqualTo(404);
    String open = world.register(world.applicant());
    assertProblem(
        as("portal").post("/api/v1/applications/" + open + "/complaint", COMPLAINT),
        422,
        "NOT_DECIDED");
  }

  @Test
  void letsOnlyTheCounterComplainAndOnlyLawyersBringOrders() {
    assertThat(complain("specialist", COMPLAINT).statusCode()).isEqualTo(403);
    assertThat(complain("legal", COMPLAINT).statusCode()).isEqualTo(403);
    assertThat(order("corporation", ORDER).statusCode()).isEqualTo(403);
    assertThat(order("head", ORDER).statusCode()).isEqualTo(403);
    // Another branch's case does not exist for this specialist.
    assertThat(as("specialist2").get(path("complaints")).statusCode()).isEqualTo(404);
  }

  @Test
  void takesACourtOrderOnce() {
    HttpResponse<String> answer = order("legal", ORDER);

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(read(answer).get("receivedBy").asText()).isEqualTo("legal");
    assertProblem(order("admin", ORDER), 409, "COURT_ORDER_KNOWN");
    assertThat(read(as("head").get(path("court-orders")))).hasSize(1);
  }

  @Test
  void namesEveryWrongFieldOfACourtOrder() {
    assertThat(codes(order("legal", "{\"court\":\"Court\"}")))
        .containsExactlyInAnyOrder(
            "caseNumber REQUIRED",
            "text REQUIRED",
            "orders REQUIRED",
            "decidedOn REQUIRED",
            "inForceOn REQUIRED");
    assertThat(codes(order("legal", ORDER.replace("2026-02-27", "2026-03-03"))))
        .containsExactlyInAnyOrder(
            "decidedOn DATE_IN_FUTURE", "inForceOn IN_FORCE_BEFORE_DECISION");
    assertThat(codes(order("legal", ORDER.replace("ASSIGN", "MERCY"))))
        .allMatch(code -> code.startsWith("orders "));
  }

  @Test
  void refusesACourtOrderBeforeItsDayAndForAnAssignedCase() {
    assertProblem(
        order("legal", ORDER.replace("2026-03-02", "2026-03-03")), 422, "ORDER_NOT_IN_FORCE");
    String assigned = world.checked(250_000);
    assertProblem(
        as("legal").post("/api/v1/applications/" + assigned + "/court-order", ORDER),
        409,
        "CASE_ASSIGNED");
    assertThat(world.tasks(number)).isEmpty();
  }

  private HttpResponse<String> complain(String user, String body) {
    return as(user).post(path("complaint"), body);
  }

  private HttpResponse<String> order(String user, String body) {
    return as(user).post(path("court-order"), body);
  }

  private HttpCaller as(String user) {
    return HttpCaller.basic(port, user);
  }

  private String path(String what) {
    return "/api/v1/applications/" + number + "/" + what;
  }

  private void assertProblem(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
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
