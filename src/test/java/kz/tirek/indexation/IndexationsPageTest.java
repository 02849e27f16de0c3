package kz.tirek.indexation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kz.tirek.common.PaymentKind.DISABILITY;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import kz.tirek.Chromium;
import kz.tirek.Eventually;
import kz.tirek.HttpCaller;
import kz.tirek.Tasklist;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** {@code /indexations} in a real browser: one asks, another approves and takes it back. */
@IndexingTirek
class IndexationsPageTest {
  @LocalServerPort private int port;
  @Autowired private IndexationFixture world;
  @Autowired private Indexations indexations;

  @BeforeEach
  void someAwards() {
    world.forgetEverything();
    world.todayIs("2022-12-20");
    for (int i = 0; i < 4; i++) {
      world.award(DISABILITY, "2022-01-10", "40000.00");
    }
  }

  @AfterEach
  void letTimeRunAgain() {
    ClockUtil.reset();
  }

  @Test
  void carriesAnIndexationFromAskingToUndoing() {
    try (Chromium chromium = Chromium.at(port)) {
      List<String> complaints = new ArrayList<>();
      Page page = chromium.pagesOf("accountant");
      page.onConsoleMessage(message -> complaints.add(message.text()));
      page.onPageError(complaints::add);
      page.navigate("/indexations");
      page.getByLabel("Disability").check();
      page.locator("input[name=percent]").fill("0");
      page.locator("input[name=effectiveOn]").fill("2023-07-01");
      page.locator("input[name=act]").fill("No. 1");
      page.getByText("Preview and ask for approval").click();
      assertThat(page.getByRole(AriaRole.ALERT))
          .hasText("The percentage must be above 0 and at most 100.");
      // What was entered stays; 3,0 is how Kazakh and Russian write it.
      page.locator("input[name=percent]").fill("3,0");
      Chromium.picture(page, "indexations-new");
      page.getByText("Preview and ask for approval").click();
      page.waitForURL("**/indexations/X-*");
      String id = indexations.all().get(0).id();
      assertThat(page.locator("main")).containsText("(+4,800.00");
      assertThat(page.locator("main")).containsText("164,800.00");
      assertThat(page.locator("main")).not().containsText("Approve: it begins at once");
      Chromium.picture(page, "indexation-asked");

      Page other = chromium.pagesOf("monitor");
      other.navigate("/indexations/" + id);
      other.getByText("Approve: it begins at once").click();
      world.runNext(id);
      world.runNext(id);
      other.navigate("/indexations/" + id);
      assertThat(other.locator("main")).containsText("3 / 4");
      assertThat(other.locator("main")).containsText("a second, about");
      other.getByText("Pause").click();
      assertThat(other.locator("h1 .chip")).hasText("Paused");
      Chromium.picture(other, "indexation-paused");
      other.navigate("/indexations");
      Chromium.picture(other, "indexations");
      other.getByText(id).click();
      other.getByText("Resume").click();
      world.runAll(id);
      other.navigate("/indexations/" + id);
      assertThat(other.locator("h1 .chip")).hasText("Done");
      other.getByText("Take back").click();
      assertThat(other.locator("h1 .chip")).hasText("Being taken back");
      world.runAll(id);
      assertThat(complaints).isEmpty();
    }
    assertThat(indexations.all().get(0).undone()).isEqualTo(4);
  }

  @Test
  void isApprovedInTasklistWithThePreviewInView() {
    String id = world.asked("3", "2023-07-01", DISABILITY);

    try (Chromium chromium = Chromium.at(port)) {
      Tasklist tasklist = chromium.tasklistOf("monitor");
      Locator form = tasklist.open(id);
      assertThat(form).containsText("3 % from 01.07.2023: Disability");
      assertThat(form).containsText("164,800.00 ₸ after, 4,800.00 ₸ more");
      Tasklist.choose(form, "Approve: it begins at once");
      tasklist.picture("tasklist-indexation-approval");
      tasklist.complete();
      Eventually.becomes(Indexation.State.APPROVED, () -> indexations.required(id).state());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en, Preview and ask for approval, Waits for approval",
    "ru, Рассчитать и отправить на утверждение, Ждёт утверждения",
    "kk, 'Алдын ала есептеп, бекітуге жіберу', Бекітуді күтуде"
  })
  void speaksTheLanguageOfTheReader(String language, String ask, String state) {
    world.asked("3", "2023-07-01", DISABILITY);

    assertThat(
            HttpCaller.browser(port, "accountant", "tasklist")
                .get("/indexations?lang=" + language)
                .body())
        .contains("lang=\"" + language + "\"", ask, state);
  }

  @ParameterizedTest
  @ValueSource(strings = {"specialist", "head", "owner"})
  void isForAccountantsAndTheCentralOffice(String user) {
    HttpCaller browser = HttpCaller.browser(port, user, "tasklist");

    assertThat(browser.get("/indexations").statusCode()).isEqualTo(403);
    assertThat(browser.get("/cases").body()).doesNotContain("/indexations");
  }
}
