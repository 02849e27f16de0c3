package kz.tirek.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import kz.tirek.HttpCaller;
import kz.tirek.TirekTest;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.cases.Applicant;
import kz.tirek.cases.Registry;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@TirekTest
class TrackingPageTest {
  /** A Monday; the fifth working day after it is the Monday of the next week. */
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);

  @Autowired private CaseFixture world;
  @LocalServerPort private int port;

  @AfterEach
  void letTimeRunAgain() {
    ClockUtil.reset();
  }

  @Test
  void tellsTheStageInPlainWordsWithoutPersonalData() {
    Applicant applicant = world.applicant();
    String number = world.register(applicant);

    HttpResponse<String> answer = track(number, "en");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("We are checking with the registries", "We decide by")
        .doesNotContain(applicant.iin(), applicant.familyName(), applicant.iban(), number);
  }

  @Test
  void tellsWhatIsMissingAndUntilWhen() {
    world.dayIs(MONDAY, "none");
    String number = world.register(world.applicant());
    world.confirm(number, Registry.PERSONS, 126);
    world.confirm(number, Registry.EMPLOYMENT, 126);
    world.confirm(number, Registry.ACCOUNTS, 126);
    world.answer(number, Registry.SICK_LEAVE, "NOT_FOUND", Map.of());
    world.runDueJobs(number);
    world.answerTask(
        number, "specialist", "specialist", Map.of("step", "ASK", "request", "private"));

    assertThat(track(number, "ru").body())
        .contains("Копия листа о временной нетрудоспособности", "не позднее 16.11.2026")
        .doesNotContain("private");
  }

  @Test
  void isFriendlyToACodeNobodyHas() {
    HttpResponse<String> answer = HttpCaller.anonymous(port).get("/tracking/NOBODYHASTHIS?lang=kk");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("NOBODYHASTHIS коды бар өтініш жоқ", "name=\"code\"");
  }

  @Test
  void readsACodeAsPeopleTypeIt() {
    assertThat(
            HttpCaller.anonymous(port)
                .get("/tracking?code=ab%20cd-ef")
                .headers()
                .firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).endsWith("/tracking/ABCDEF"));
  }

  private HttpResponse<String> track(String number, String language) {
    String code = world.file(number).application().trackingCode();
    return HttpCaller.anonymous(port).get("/tracking/" + code + "?lang=" + language);
  }
}
