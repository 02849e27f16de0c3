package kz.tirek.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kz.tirek.lawsuits.Court.fields;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.tirek.Chromium;
import kz.tirek.Tasklist;
import kz.tirek.TirekTest;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.lawsuits.Court;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** The legal department at its desk, in a real browser. */
@TirekTest
// Tasklist shows the first tasks only: suits of other tests would push ours out of sight.
@TestPropertySource(properties = "tirek.test=legal-desk")
class LegalDeskInBrowserTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

  @Autowired private Court court;
  @Autowired private CaseFixture world;
  @Autowired private LegalYear year;
  @LocalServerPort private int port;

  @BeforeEach
  void dayIs() {
    year.bringIn();
    world.dayIs(MONDAY, "none");
  }

  @AfterEach
  void letTimeRunAgain() {
    ClockUtil.reset();
  }

  @Test
  void showsWhatIsDueAndTheMonthsOfAYear() {
    String suit = court.procurement();
    court.answer(suit, "DraftClaim", court.draft("CIVIL", "500000"));
    court.judged(court.procurement(), "IN_PART", "300000");
    court.administrative();
    try (Chromium chromium = Chromium.at(port)) {
      List<String> complaints = new ArrayList<>();
      Page page = chromium.pagesOf("legal");
      page.onConsoleMessage(message -> complaints.add(message.text()));
      page.onPageError(complaints::add);

      page.navigate("/legal");
      assertThat(page.locator(".due")).containsText(suit);
      assertThat(page.locator("table.suits")).containsText("ТОО «Жеткізуші»");
      Chromium.picture(page, "legal-desk");
      page.navigate("/legal?year=2022");
      page.locator(".months").scrollIntoViewIfNeeded();
      page.locator(".months summary").click();
      assertThat(page.locator("#months-table tbody tr")).hasCount(12);
      Chromium.picture(page, "legal-months");
      page.navigate("/legal?stage=CLOSED");
      assertThat(page.locator("table.suits tbody tr")).hasCount(50);
      Chromium.picture(page, "legal-closed");
      Assertions.assertThat(complaints).isEmpty();
    }
  }

  @Test
  void showsASuitAndTakesADocument() {
    String suit = court.procurement();
    court.bringToCourt(suit);
    court.hear(suit, "ADJOURNED");
    court.hear(suit, "JUDGMENT");
    court.judge(suit, "IN_PART", "400000", MONDAY);
    court.takesForce(suit);
    court.answer(
        suit, "ObtainWrit", fields("writ", "PAYS", "on", world.today(), "nextOn", court.in(9)));
    court.answer(
        suit,
        "FollowEnforcement",
        fields(
            "collecting",
            "MORE",
            "amount",
            "150000",
            "on",
            world.today(),
            "nextOn",
            court.in(9),
            "reference",
            "P-1"));
    try (Chromium chromium = Chromium.at(port)) {
      Page page = chromium.pagesOf("legal");
      page.navigate("/legal/" + suit);
      page.locator(".upload input[type=file]")
          .setInputFiles(new FilePayload("judgment.pdf", "application/pdf", new byte[] {1, 2, 3}));
      page.locator(".upload button").click();

      assertThat(page.locator(".suit-steps")).containsText("judgment.pdf");
      assertThat(page.locator(".course")).containsText("150,000.00");
      Chromium.picture(page, "lawsuit");
      page.getByText("The opponent filed a cassation").click();
      page.locator(".arrivals input[name=on]").fill("2026-01-01");
      page.locator(".arrivals input[name=nextOn]").fill("2026-12-01");
      page.locator(".arrivals button[type=submit]").first().click();
      assertThat(page.locator("[role=alert]").first()).containsText("older than 08.10.2026");
    }
  }

  @Test
  void printsTheTableOfTheYear() {
    try (Chromium chromium = Chromium.at(port)) {
      Page page = chromium.pagesOf("legal");
      page.navigate("/legal/table?year=2022");

      Locator filed = page.locator("[id='line-byFund']");
      assertThat(filed).containsText("188");
      assertThat(page.locator("[id='line-recovered']")).containsText("91.342");
      Chromium.picture(page, "legal-table");
      page.navigate("/legal/table?year=2022&lang=kk");
      Chromium.picture(page, "legal-table-kk");
    }
  }

  @Test
  void answersATaskInTasklist() {
    String suit = court.procurement();
    court.bringToCourt(suit);
    world.dayIs(MONDAY.plusDays(14), suit);
    try (Chromium chromium = Chromium.at(port)) {
      Tasklist tasklist = chromium.tasklistOf("legal");
      Locator form = tasklist.open("In court this week", suit);
      assertThat(form).containsText("ТОО «Жеткізуші»");
      assertThat(form).containsText("Claim No. 5");
      form.getByLabel("another hearing").check();
      day(form, 0, world.today());
      day(form, 1, court.in(10));
      form.locator("textarea").fill("The defendant asked for time");
      tasklist.picture("tasklist-hearing-of-suit");
      tasklist.complete();
      // The next hearing is more than a week ahead.
      assertThat(tasklist.listed(suit)).hasCount(0);
      Page page = tasklist.page();
      page.navigate("/legal/" + suit);
      assertThat(page.locator(".suit-steps")).containsText("The defendant asked for time");
    }
  }

  private static void day(Locator form, int field, LocalDate day) {
    Locator input = form.locator(".fjs-form-field-datetime input[type=text]").nth(field);
    input.fill("%d/%d/%d".formatted(day.getMonthValue(), day.getDayOfMonth(), day.getYear()));
    input.press("Tab");
  }
}
