package kz.tirek.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import kz.tirek.HttpCaller;
import kz.tirek.TirekTest;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.lawsuits.Court;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@TirekTest
class LawsuitsApiTest {
  @Autowired private Court court;
  @Autowired private CaseFixture world;
  @LocalServerPort private int port;

  @Test
  void opensASuitAndShowsIt() {
    HttpResponse<String> created = basic("legal").post("/api/v1/lawsuits", suit("KZ-75"));

    assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
    String at = created.headers().firstValue("Location").orElseThrow();
    assertThat(at).matches("/api/v1/lawsuits/L-\\d\\d-\\d{7}");
    assertThat(basic("legal").get(at).body())
        .contains("\"stage\":\"DRAFTING\"", "\"kind\":\"OPENED\"", "\"claimed\":\"1000.00\"");
  }

  @Test
  void namesEveryWrongField() {
    HttpResponse<String> refused =
        basic("legal").post("/api/v1/lawsuits", "{\"side\":\"BY_FUND\",\"kind\":\"CIVIL\"}");

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("opponent", "NEXT_DATE_MISSING", "subject", "branch");
  }

  @Test
  void isForTheLegalDepartmentToChangeAndForTheBranchToRead() {
    String number = court.procurement();

    assertThat(basic("specialist").post("/api/v1/lawsuits", suit("KZ-75")).statusCode())
        .isEqualTo(403);
    assertThat(basic("specialist").get("/api/v1/lawsuits/" + number).statusCode()).isEqualTo(200);
    assertThat(basic("specialist2").get("/api/v1/lawsuits/" + number).statusCode()).isEqualTo(404);
    assertThat(basic("specialist2").get("/api/v1/lawsuits?text=" + number).body())
        .contains("\"total\":0");
    assertThat(basic("portal").get("/api/v1/lawsuits").statusCode()).isEqualTo(403);
  }

  @Test
  void refusesWhatIsNotAwaited() {
    String number = court.procurement();

    HttpResponse<String> early =
        basic("legal")
            .post(
                "/api/v1/lawsuits/" + number + "/appeal",
                "{\"on\":\"%s\",\"nextOn\":\"%s\"}".formatted(world.today(), court.in(5)));

    assertThat(early.statusCode()).isEqualTo(422);
    assertThat(early.body()).contains("NOT_JUDGED");
    assertThat(basic("legal").get("/api/v1/lawsuits/L-99-0000000").statusCode()).isEqualTo(404);
  }

  @Test
  void keepsDocumentsWithTheStepAtHand() {
    String number = court.procurement();

    HttpResponse<String> added =
        basic("legal")
            .post(
                "/api/v1/lawsuits/" + number + "/documents",
                "[{\"name\":\"claim.pdf\",\"mediaType\":\"application/pdf\",\"content\":\"QUJD\"}]");

    assertThat(added.statusCode()).as(added.body()).isEqualTo(200);
    assertThat(added.body()).contains("claim.pdf", "\"size\":3");
    String page = browser("legal").get("/legal/" + number).body();
    assertThat(page).contains("claim.pdf");
    String path = page.replaceFirst("(?s).*(/legal/" + number + "/documents/\\d+).*", "$1");
    assertThat(browser("legal").get(path).body()).isEqualTo("ABC");
    assertThat(browser("specialist2").get(path).statusCode()).isEqualTo(404);
    assertThat(
            basic("legal")
                .post(
                    "/api/v1/lawsuits/" + number + "/documents",
                    "[{\"name\":\"empty.pdf\",\"mediaType\":\"application/pdf\",\"content\":\"\"}]")
                .statusCode())
        .isEqualTo(400);
  }

  @Test
  void exportsTheDeskAsCsvAndXlsx() {
    String number = court.procurement();

    HttpResponse<String> csv = browser("legal").get("/legal/export.csv?q=" + number);
    assertThat(csv.body()).startsWith("\ufeffNumber,Opponent,Who sues");
    assertThat(csv.body()).contains(number + ",ТОО «Жеткізуші»,The Fund sues,civil,procurement");
    assertThat(browser("legal").download("/legal/export.xlsx?q=" + number).body())
        .startsWith((byte) 'P', (byte) 'K');
    assertThat(browser("specialist2").get("/legal/export.csv?q=" + number).body())
        .doesNotContain(number);
  }

  @Test
  void opensASuitFromTheDeskAndTellsWhatIsWrong() {
    HttpCaller legal = browser("legal");
    HttpResponse<String> refused = legal.form("/legal", form(legal, ""));
    assertThat(refused.statusCode()).isEqualTo(302);
    assertThat(legal.get("/legal").body()).contains("without a next date");

    HttpResponse<String> opened = legal.form("/legal", form(legal, court.in(5).toString()));
    assertThat(opened.headers().firstValue("Location").orElseThrow()).contains("/legal/L-");
  }

  private static Map<String, String> form(HttpCaller caller, String nextOn) {
    String token =
        caller.get("/legal").body().replaceFirst("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
    return Map.of(
        "side", "BY_FUND",
        "kind", "CIVIL",
        "subject", "PROCUREMENT",
        "branch", "KZ-75",
        "opponent", "ТОО",
        "claimed", "1 000,50",
        "nextOn", nextOn,
        "_csrf", token);
  }

  private String suit(String branch) {
    return """
        {"side":"BY_FUND","kind":"CIVIL","subject":"PROCUREMENT","branch":"%s",
         "opponent":"Supplier","claimed":"1000.00","nextOn":"%s"}
        """
        .formatted(branch, court.in(5));
  }

  private HttpCaller basic(String user) {
    return HttpCaller.basic(port, user);
  }

  private HttpCaller browser(String user) {
    return HttpCaller.browser(port, user, "tasklist");
  }
}
