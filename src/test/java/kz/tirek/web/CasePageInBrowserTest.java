package kz.tirek.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.tirek.Chromium;
import kz.tirek.TirekTest;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.cases.Applicant;
import kz.tirek.cases.Cases;
import kz.tirek.cases.Registry;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@TirekTest
class CasePageInBrowserTest {
  @Autowired private CaseFixture world;
  @Autowired private Cases cases;
  @LocalServerPort private int port;

  @Test
  void drawsTheTokenWhereTheCaseIs() {
    String number = inReview();
    try (Chromium chromium = Chromium.at(port)) {
      List<String> complaints = new ArrayList<>();
      Page page = chromium.pagesOf("specialist");
      page.onConsoleMessage(message -> complaints.add(message.text()));
      page.onPageError(complaints::add);

      page.navigate("/cases/" + number);

      assertThat(element(page, "ReviewCase")).containsClass("token");
      assertThat(element(page, "ChooseHandling")).containsClass("passed-here");
      assertThat(page.locator("#diagram .badge")).hasText("Now");
      assertThat(page.locator(".bjs-powered-by")).isVisible();
      page.locator("#diagram .tabs button").first().click();
      assertThat(element(page, "DecideCase")).containsClass("token");
      Chromium.picture(page, "case-page");
      Assertions.assertThat(complaints).isEmpty();
    }
  }

  @Test
  void drawsTheWayTakenOnceTheProcessHasEnded() {
    String number = world.register(world.applicant());
    cases.withdraw(number);
    world.deliverNotices(number);
    try (Chromium chromium = Chromium.at(port)) {
      Page page = chromium.pagesOf("specialist");

      page.navigate("/cases/" + number);

      assertThat(page.locator("#diagram-now")).hasText("The process has ended.");
      assertThat(element(page, "CaseWithdrawn")).containsClass("passed-here");
      assertThat(page.locator("#diagram .badge")).hasCount(0);
    }
  }

  private static Locator element(Page page, String id) {
    return page.locator("#diagram g.djs-element[data-element-id=" + id + "]");
  }

  private String inReview() {
    Applicant applicant = world.applicant();
    world.paidFor(applicant, 187_500);
    String number = world.register(applicant);
    for (Registry registry : List.of(Registry.PERSONS, Registry.SICK_LEAVE, Registry.ACCOUNTS)) {
      world.confirm(number, registry, 126);
    }
    world.answer(number, Registry.EMPLOYMENT, "FAILED", Map.of());
    world.runDueJobs(number);
    return number;
  }
}
