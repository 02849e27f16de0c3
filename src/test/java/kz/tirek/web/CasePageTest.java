package kz.tirek.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import kz.tirek.HttpCaller;
import kz.tirek.TirekTest;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.cases.Applicant;
import kz.tirek.cases.NewDocument;
import kz.tirek.cases.Registry;
import kz.tirek.common.PaymentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@TirekTest
class CasePageTest {
  @Autowired private CaseFixture world;
  @LocalServerPort private int port;

  @Test
  void showsTheChecksTheSumAndWhoIsAsking() {
    Applicant applicant = world.applicant();
    world.paidFor(applicant, 187_500);
    String number = world.register(applicant);
    for (Registry registry : Registry.of(PaymentKind.MATERNITY)) {
      if (registry != Registry.EMPLOYMENT) {
        world.confirm(number, registry, 126);
      }
    }
    world.answer(number, Registry.EMPLOYMENT, "FAILED", Map.of());
    world.runDueJobs(number);

    String page = show(number, "en");

    // 187,500 × 126 / 30 = 787,500; 10 % of it for the pension fund.
    assertThat(page)
        .contains(number, "Сәрсенова Айгүл Маратқызы", applicant.iin())
        .contains("787,500.00\u00a0₸", "78,750.00\u00a0₸", "708,750.00\u00a0₸")
        .contains("3 passed", "Needs attention", "Employment contracts says FAILED")
        .containsPattern("/camunda/app/tasklist/default/#/\\?task=[0-9a-f-]+");
  }

  @ParameterizedTest
  @CsvSource({
    "en, 'Checks against the registries', '708,750.00'",
    "ru, 'Проверки по реестрам', '708 750,00'",
    "kk, 'Тізілімдер бойынша тексеру', '708 750,00'"
  })
  void speaksTheLanguageOfTheReader(String language, String heading, String net) {
    String page = show(assigned(), language);

    assertThat(page).contains("lang=\"" + language + "\"", heading);
    assertThat(page.replace('\u00a0', ' ')).contains(net + " ₸");
  }

  @Test
  void remembersTheChosenLanguage() {
    HttpCaller browser = signedIn("specialist");
    browser.get("/cases?lang=kk");

    assertThat(browser.get("/cases").body()).contains("<html lang=\"kk\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/diagram", "/documents/1"})
  void hidesTheCaseFromAnotherBranch(String part) {
    String number = world.register(world.applicant(), paper("text/plain", "a"));

    assertThat(signedIn("specialist2").get("/cases/" + number + part).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"head", "legal", "accountant", "monitor", "admin"})
  void showsTheSameCaseToAnybodyWhoMaySeeIt(String user) {
    String number = world.register(world.applicant());

    HttpResponse<String> answer = signedIn(user).get("/cases/" + number);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains(number, "Сәрсенова");
  }

  @Test
  void asksStrangersToSignIn() {
    HttpResponse<String> answer =
        HttpCaller.anonymous(port).get("/cases/" + world.register(world.applicant()));

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).endsWith("/login"));
  }

  @Test
  void servesADocumentAsItIsAndInert() {
    String number =
        world.register(world.applicant(), paper("text/plain", "<script>alert(1)</script>"));
    long id = world.file(number).documents().get(0).id();

    HttpResponse<String> answer =
        signedIn("specialist").get("/cases/" + number + "/documents/" + id);

    assertThat(answer.body()).isEqualTo("<script>alert(1)</script>");
    assertThat(answer.headers().map())
        .containsEntry("X-Content-Type-Options", List.of("nosniff"))
        .hasEntrySatisfying(
            "Content-Type", type -> assertThat(type.get(0)).startsWith("text/plain"))
        .hasEntrySatisfying(
            "Content-Disposition", how -> assertThat(how.get(0)).startsWith("inline"))
        .hasEntrySatisfying(
            "Content-Security-Policy",
            csp -> assertThat(csp).singleElement().asString().startsWith("sandbox"));
  }

  @Test
  void writesWhatPeopleEnteredAsTextOnly() {
    String number =
        world.register(
            world.applicant(),
            new NewDocument("OTHER", "<img src=x>", "text/plain", new byte[] {65}));

    assertThat(show(number, "en")).doesNotContain("<img src=x").contains("&lt;img src=x&gt;");
  }

  @Test
  void answersWithAPageWhereThereIsNoCase() {
    HttpCaller browser = signedIn("specialist");

    HttpResponse<String> answer =
        browser.send(
            browser.request("/cases/0704-26-9999999?lang=ru").header("Accept", "text/html"));

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("Здесь ничего нет", "/assets/tirek");
  }

  private String assigned() {
    Applicant applicant = world.applicant();
    world.paidFor(applicant, 187_500);
    String number = world.register(applicant);
    world.confirmAll(number, 126);
    return number;
  }

  private String show(String number, String language) {
    return signedIn("specialist").get("/cases/" + number + "?lang=" + language).body();
  }

  private HttpCaller signedIn(String user) {
    String application = user.equals("monitor") ? "cockpit" : "tasklist";
    return HttpCaller.browser(port, user, application);
  }

  private static NewDocument paper(String type, String content) {
    return new NewDocument("OTHER", "paper.txt", type, content.getBytes(StandardCharsets.UTF_8));
  }
}
