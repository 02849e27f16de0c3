package kz.tirek.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.common.Region;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody's work waits for somebody who is away. */
@AllocationTest
class AbsenceTest {
  private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 13);
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

  @Autowired private CaseFixture world;
  @Autowired private BranchFixture branch;

  @BeforeEach
  void itIsFriday() {
    world.dayIs(FRIDAY, "none");
  }

  @AfterEach
  void letTimeRunAgain() {
    ClockUtil.reset();
  }

  @Test
  void handsTheOpenTasksToTheDeputyAtOnceWhenItBeginsToday() {
    branch.specialists(Region.TURKISTAN, "perizat", "ruslan", "rustem");
    branch.head(Region.TURKISTAN, "raushan");
    String number = branch.inReview(Region.TURKISTAN);
    branch.give(number, "perizat");

    HttpResponse<String> announced =
        announce("raushan", "perizat", "2026-11-13", "2026-11-20", "rustem");

    assertThat(announced.statusCode()).as(announced.body()).isEqualTo(201);
    assertThat(announced.body()).contains("\"handedOverAt\":\"2026-11-13T09:00:00+05:00\"");
    assertThat(branch.ownerOf(number)).isEqualTo("rustem");
  }

  @Test
  void handsThemToTheHeadWhereTheHeadStandsIn() {
    branch.specialists(Region.KOSTANAY, "adil", "arman");
    branch.head(Region.KOSTANAY, "aliya");
    String number = branch.inReview(Region.KOSTANAY);
    branch.give(number, "adil");

    announce("adil", "adil", "2026-11-13", "2026-11-13", "aliya");

    assertThat(branch.ownerOf(number)).isEqualTo("aliya");
  }

  @Test
  void sharesThemOutWhenTheDeputyIsAwayToo() {
    branch.specialists(Region.KARAGANDA, "bauyrzhan", "bibigul", "dina");
    String number = branch.inReview(Region.KARAGANDA);
    branch.give(number, "bauyrzhan");
    announce("bibigul", "bibigul", "2026-11-13", "2026-11-13", null);

    announce("bauyrzhan", "bauyrzhan", "2026-11-13", "2026-11-13", "bibigul");

    assertThat(branch.ownerOf(number)).isNotNull().isNotIn("bauyrzhan", "bibigul");
  }

  @Test
  void handsThemOverOnTheMorningOfTheFirstDay() {
    branch.specialists(Region.SHYMKENT, "saule", "serik", "sanzhar");
    String one = branch.inReview(Region.SHYMKENT);
    String two = branch.inReview(Region.SHYMKENT);
    branch.give(one, "saule");
    branch.give(two, "saule");

    // For oneself; the absence begins on a Saturday.
    announce("saule", "saule", "2026-11-14", "2026-11-20", null);
    assertThat(branch.ownerOf(one)).isEqualTo("saule");
    world.dayIs(MONDAY, "none");
    branch.dailyCheck();

    assertThat(branch.ownerOf(one)).isIn("serik", "sanzhar");
    assertThat(branch.ownerOf(two)).isIn("serik", "sanzhar").isNotEqualTo(branch.ownerOf(one));
  }

  @Test
  void givesNothingNewToTheAbsentAndEverythingToThePoolWhenNobodyIsLeft() {
    branch.specialists(Region.EAST_KAZAKHSTAN, "talgat", "timur");
    announce("talgat", "talgat", "2026-11-13", "2026-11-13", null);
    assertThat(branch.ownerOf(branch.inReview(Region.EAST_KAZAKHSTAN))).isEqualTo("timur");
    assertThat(branch.ownerOf(branch.inReview(Region.EAST_KAZAKHSTAN))).isEqualTo("timur");

    announce("timur", "timur", "2026-11-13", "2026-11-13", null);
    assertThat(branch.ownerOf(branch.inReview(Region.EAST_KAZAKHSTAN))).isNull();

    world.dayIs(LocalDate.of(2026, 11, 14), "none");
    assertThat(branch.ownerOf(branch.inReview(Region.EAST_KAZAKHSTAN))).isEqualTo("talgat");
  }

  @Test
  void givesACaseToAnotherWhenTheOneWhoHadItIsAway() {
    branch.specialists(Region.WEST_KAZAKHSTAN, "ulan", "umit");
    String number = branch.inReview(Region.WEST_KAZAKHSTAN);
    branch.give(number, "ulan");
    announce("umit", "umit", "2026-12-01", "2026-12-02", null);
    branch.answer(number, "ulan", Map.of("proposal", "REFUSE", "reason", "No leave recorded"));
    announce("ulan", "ulan", "2026-11-13", "2026-11-30", null);
    world.deliverNotice(number);

    // Three working days of notice after Friday the 13th end with Wednesday the 18th.
    world.dayIs(LocalDate.of(2026, 11, 19), number);

    assertThat(branch.task(number).getTaskDefinitionKey()).isEqualTo("HoldHearing");
    assertThat(branch.ownerOf(number)).isEqualTo("umit");
  }

  @Test
  void endsEarlyWhenItIsTakenBack() {
    branch.specialists(Region.NORTH_KAZAKHSTAN, "valeria");
    HttpResponse<String> announced =
        announce("valeria", "valeria", "2026-11-13", "2026-11-20", null);
    String id = announced.body().replaceAll(".*\"id\":(\\d+).*", "$1");
    assertThat(branch.ownerOf(branch.inReview(Region.NORTH_KAZAKHSTAN))).isNull();

    assertThat(branch.as("specialist").delete("/api/v1/absences/" + id).statusCode())
        .isEqualTo(403);
    assertThat(branch.as("valeria").delete("/api/v1/absences/" + id).statusCode()).isEqualTo(204);

    assertThat(branch.ownerOf(branch.inReview(Region.NORTH_KAZAKHSTAN))).isEqualTo("valeria");
  }

  @Test
  void isAnnouncedByTheHeadAnAdministratorOrOneself() {
    assertThat(announce("specialist2", "specialist", "2027-02-01", "2027-02-02", null).statusCode())
        .isEqualTo(403);
    assertThat(announce("head2", "specialist", "2027-02-01", "2027-02-02", null).statusCode())
        .isEqualTo(403);
    assertThat(announce("accountant", "accountant", "2027-02-01", "2027-02-02", null).statusCode())
        .isEqualTo(403);
    assertThat(announce("head", "specialist", "2027-02-01", "2027-02-02", null).statusCode())
        .isEqualTo(201);
    assertThat(announce("admin", "specialist", "2027-03-01", "2027-03-02", null).statusCode())
        .isEqualTo(201);
    assertThat(announce("specialist", "specialist", "2027-02-02", "2027-02-05", null).body())
        .contains("ABSENCE_OVERLAPS");
  }

  @ParameterizedTest
  @CsvSource({
    "nobody, 2026-12-01, 2026-12-02, , 400, USER_UNKNOWN",
    "'', 2026-12-01, 2026-12-02, , 400, REQUIRED",
    "specialist, 2026-12-03, 2026-12-02, , 400, DATES_REVERSED",
    "specialist, 2026-11-02, 2026-11-03, , 400, DATE_PAST",
    "specialist, , 2026-12-02, , 400, REQUIRED",
    "specialist, 2026-12-01, 2026-12-02, specialist, 400, DEPUTY_IS_AWAY",
    "specialist, 2026-12-01, 2026-12-02, specialist2, 422, NOT_OF_THE_BRANCH"
  })
  void refusesWhatCannotBe(
      String user, String from, String until, String deputy, int status, String code) {
    HttpResponse<String> refused = announce("head", user, from, until, deputy);

    assertThat(refused.statusCode()).as(refused.body()).isEqualTo(status);
    assertThat(refused.body()).contains(code);
  }

  private HttpResponse<String> announce(
      String by, String user, String from, String until, String deputy) {
    return branch
        .as(by)
        .post(
            "/api/v1/absences",
            "{\"user\":%s,\"from\":%s,\"until\":%s,\"deputy\":%s}"
                .formatted(quote(user), quote(from), quote(until), quote(deputy)));
  }

  private static String quote(String text) {
    return text == null ? "null" : '"' + text + '"';
  }
}
