package kz.tirek.allocation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.tirek.Chromium;
import kz.tirek.HttpCaller;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.common.Region;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** {@code /work/branch} in a real browser, and the buttons of the case page. */
@AllocationTest
class BranchPageTest {
  @Autowired private CaseFixture world;
  @Autowired private BranchFixture branch;
  @Autowired private Allocation allocation;
  @LocalServerPort private int port;

  @AfterEach
  void letTimeRunAgain() {
    ClockUtil.reset();
  }

  @Test
  void showsWhoHasHowMuchAndHandsItOver() {
    world.dayIs(LocalDate.of(2026, 11, 9), "none");
    branch.specialists(Region.ALMATY_REGION, "zarina", "zhanar", "zhandos");
    branch.head(Region.ALMATY_REGION, "zulfiya");
    String one = branch.inReview(Region.ALMATY_REGION);
    String two = branch.inReview(Region.ALMATY_REGION);
    String done = branch.inReview(Region.ALMATY_REGION);
    for (String number : List.of(one, two, done)) {
      branch.give(number, "zarina");
    }
    // Reviews are due in two working days.
    world.dayIs(LocalDate.of(2026, 11, 12), one);
    branch.answer(done, "zarina", Map.of("proposal", "COMPLETE"));
    branch.give(done, null);

    try (Chromium chromium = Chromium.at(port)) {
      List<String> complaints = new ArrayList<>();
      Page page = chromium.pagesOf("zulfiya");
      page.onConsoleMessage(message -> complaints.add(message.text()));
      page.onPageError(complaints::add);
      page.getByText("Branch", new Page.GetByTextOptions().setExact(true)).first().click();

      // Open, overdue, on hold, done today.
      assertThat(person(page, "zarina").locator("td.num"))
          .hasText(new String[] {"2", "2", "0", "1"});
      assertThat(page.locator("tr.pool td.num").first()).hasText("1");
      Chromium.picture(page, "branch-work");

      page.getByLabel("First day").fill("2026-11-12");
      page.getByLabel("Last day").fill("2026-11-20");
      page.locator(".absences .filters select[name=user]").selectOption("zhandos");
      page.getByText("Announce").click();
      assertThat(person(page, "zhandos")).containsText("away until 20.11.2026");

      person(page, "zarina").getByText("Hand over").click();
      assertThat(person(page, "zhanar").locator("td.num").first()).hasText("2");
      assertThat(person(page, "zarina").locator("td.num").first()).hasText("0");

      Locator task = page.locator("tbody tr", new Page.LocatorOptions().setHasText(one));
      task.locator("select").selectOption("zarina");
      task.getByText("Hand over").click();
      assertThat(
              page.locator("tbody tr", new Page.LocatorOptions().setHasText(one)).locator(".chip"))
          .hasText("zarina");
      Chromium.picture(page, "branch-work-handed-over");
      assertThat(complaints).isEmpty();
    }
    assertThat(branch.ownerOf(one)).isEqualTo("zarina");
    assertThat(branch.ownerOf(two)).isEqualTo("zhanar");
  }

  @Test
  void putsATaskOnHoldFromTheCasePageAndSaysWhyNot() {
    world.dayIs(LocalDate.of(2026, 11, 9), "none");
    String number = branch.inReview(Region.ALMATY);
    try (Chromium chromium = Chromium.at(port)) {
      Page page = chromium.pagesOf("specialist");
      page.navigate("/cases/" + number);
      page.getByText("Put on hold").first().click();
      page.getByLabel("Reason").fill("Waiting for the clinic");
      page.getByLabel("Back on").fill("2026-11-12");
      page.locator("#work button").click();

      assertThat(page.locator("#work")).containsText("on hold until 12.11.2026");
      assertThat(page.locator(".course")).containsText("on hold until 12.11.2026");
      Chromium.picture(page, "case-on-hold");

      page.getByText("Take off hold").click();
      assertThat(page.locator("#work")).not().containsText("on hold until");
      page.getByText("Put on hold").first().click();
      page.getByLabel("Reason").fill("Waiting for spring");
      page.evaluate("document.querySelector('input[name=until]').removeAttribute('max')");
      page.getByLabel("Back on").fill("2027-03-01");
      page.locator("#work button").click();
      assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.ALERT))
          .hasText("The task must be back before the case is due.");
    }
    assertThat(allocation.holdsOf(number)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "en, Who has how much, Common pool",
    "ru, У кого сколько, Общая очередь",
    "kk, Кімде қанша, Ортақ кезек"
  })
  void speaksTheLanguageOfTheReader(String language, String caption, String pool) {
    assertThat(
            HttpCaller.browser(port, "head", "tasklist")
                .get("/work/branch?lang=" + language)
                .body())
        .contains("lang=\"" + language + "\"", caption, pool);
  }

  @ParameterizedTest
  @ValueSource(strings = {"specialist", "legal", "owner"})
  void isForHeadsOnly(String user) {
    HttpCaller browser = HttpCaller.browser(port, user, "tasklist");

    assertThat(browser.get("/work/branch").statusCode()).isEqualTo(403);
    assertThat(browser.get("/cases").body()).doesNotContain("/work/branch");
  }

  @ParameterizedTest
  @CsvSource({"head, KZ-71, 403", "head, KZ-75, 200", "admin, KZ-71, 200", "head, KZ-99, 400"})
  void showsTheOwnBranch(String user, String code, int status) {
    assertThat(
            HttpCaller.browser(port, user, "tasklist")
                .get("/work/branch?branch=" + code)
                .statusCode())
        .isEqualTo(status);
  }

  @Test
  void refusesAFormFromAnotherSite() {
    HttpCaller browser = HttpCaller.browser(port, "head", "tasklist");

    assertThat(
            browser
                .form("/work/branch/handover", Map.of("branch", "KZ-75", "user", "specialist"))
                .statusCode())
        .isEqualTo(403);
  }

  private static Locator person(Page page, String login) {
    return page.locator(".people tbody tr", new Page.LocatorOptions().setHasText(login));
  }
}
