package kz.tirek.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.tirek.HttpCaller;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.common.Region;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Tasks put aside with a reason, and back on their day. */
@AllocationTest
class HoldTest {
  /** A Monday: a case registered on it is due on Thursday the 19th. */
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);

  @Autowired private CaseFixture world;
  @Autowired private BranchFixture branch;
  @Autowired private FilterService filters;
  @Autowired private Allocation allocation;
  @LocalServerPort private int port;
  private String number;

  @BeforeEach
  void aCaseInReview() {
    world.dayIs(MONDAY, "none");
    number = branch.inReview(Region.ALMATY);
  }

  @AfterEach
  void letTimeRunAgain() {
    ClockUtil.reset();
  }

  @Test
  void leavesTheWorkFiltersAndIsBackOnItsDay() throws IOException {
    assertThat(hold("specialist", "Waiting for the clinic", "2026-11-12").statusCode())
        .isEqualTo(200);
    assertThat(shown("My tasks")).doesNotContain(task());
    assertThat(shown("My branch")).doesNotContain(task());
    assertThat(shown("On hold")).contains(task());

    world.dayIs(LocalDate.of(2026, 11, 12), number);

    assertThat(shown("My tasks")).contains(task());
    assertThat(shown("My branch")).contains(task());
    assertThat(shown("On hold")).doesNotContain(task());
  }

  @Test
  void aTaskThatIsTakenLeavesThePoolAndStaysInSightOfTheHead() throws IOException {
    assertThat(shown("Common pool")).doesNotContain(task());
    assertThat(shown("My branch", "head")).contains(task());
    branch.give(number, null);
    assertThat(shown("Common pool")).contains(task());
  }

  @Test
  void theHeadSeesWhatIsOverdueUnlessItIsOnHold() throws IOException {
    // A review is due in two working days, on Wednesday the 11th.
    world.dayIs(LocalDate.of(2026, 11, 12), number);
    assertThat(shown("Overdue", "head")).contains(task());

    hold("head", "Waiting for the clinic", "2026-11-16");

    assertThat(shown("Overdue", "head")).doesNotContain(task());
  }

  @Test
  void keepsWhoAndWhy() {
    hold("specialist", "  Waiting for the clinic ", "2026-11-12");

    assertThat(allocation.holdsOf(number))
        .singleElement()
        .satisfies(
            hold -> {
              assertThat(hold.reason()).isEqualTo("Waiting for the clinic");
              assertThat(hold.until()).isEqualTo("2026-11-12");
              assertThat(hold.heldBy()).isEqualTo("specialist");
            });
    assertThat(page("specialist"))
        .contains("on hold until 12.11.2026", "Waiting for the clinic", "Take off hold");
    assertThat(allocation.holdsOf(number).get(0).heldAt()).isEqualTo("2026-11-09T09:00+05:00");
  }

  @Test
  void isBroughtBackBeforeItsDay() throws IOException {
    hold("specialist", "Waiting for the clinic", "2026-11-12");

    assertThat(branch.as("head").delete(path()).statusCode()).isEqualTo(204);

    assertThat(shown("My tasks")).contains(task());
    assertThat(allocation.holdsOf(number).get(0).releasedBy()).isEqualTo("head");
  }

  @Test
  void aSecondHoldTakesThePlaceOfTheFirst() {
    hold("specialist", "Waiting for the clinic", "2026-11-12");
    hold("head", "The clinic is closed", "2026-11-16");

    assertThat(allocation.holdsOf(number)).hasSize(2);
    assertThat(page("specialist")).contains("on hold until 16.11.2026", "The clinic is closed");
  }

  @Test
  void mayNotOutlastTheClockOfTheLaw() {
    HttpResponse<String> tooLong = hold("specialist", "Waiting for the clinic", "2026-11-20");

    assertThat(tooLong.statusCode()).isEqualTo(422);
    assertThat(tooLong.body())
        .contains("HOLD_TOO_LONG", "The case is due on 2026-11-19: the task must be back by then");
    assertThat(hold("specialist", "Waiting for the clinic", "2026-11-19").statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "'', 2026-11-12, reason",
    "Waiting, 2026-11-09, until",
    "Waiting, 2026-11-08, until",
    "Waiting, '', until",
    "Waiting, 2026-13-40, until"
  })
  void needsAReasonAndADayAhead(String reason, String until, String field) {
    HttpResponse<String> refused = hold("specialist", reason, until);

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("\"field\":\"" + field + "\"");
  }

  @Test
  void isHiddenFromAnotherBranchAndClosedToOthers() {
    assertThat(hold("specialist2", "Curious", "2026-11-12").statusCode()).isEqualTo(404);
    assertThat(hold("accountant", "Curious", "2026-11-12").statusCode()).isEqualTo(403);
    assertThat(allocation.holdsOf(number)).isEmpty();
  }

  private HttpResponse<String> hold(String user, String reason, String until) {
    return branch
        .as(user)
        .post(path(), "{\"reason\":\"%s\",\"until\":\"%s\"}".formatted(reason, until));
  }

  private String path() {
    return "/api/v1/tasks/" + task() + "/hold";
  }

  private String task() {
    return branch.task(number).getId();
  }

  private String page(String user) {
    return HttpCaller.browser(port, user, "tasklist").get("/cases/" + number + "?lang=en").body();
  }

  private List<String> shown(String filter) throws IOException {
    return shown(filter, "specialist");
  }

  private List<String> shown(String filter, String user) throws IOException {
    String id = filters.createTaskFilterQuery().filterName(filter).singleResult().getId();
    JsonNode tasks =
        new ObjectMapper()
            .readTree(
                HttpCaller.browser(port, user, "tasklist")
                    .post(
                        "/camunda/api/engine/engine/default/filter/"
                            + id
                            + "/list?firstResult=0&maxResults=200",
                        "{}")
                    .body());
    List<String> ids = new ArrayList<>();
    tasks.forEach(one -> ids.add(one.get("id").asText()));
    return ids;
  }
}
