package kz.tirek.reporting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.tirek.Chromium;
import kz.tirek.TirekTest;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Region;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The reports in a real browser: three months of payments to made-up people. */
@TirekTest
@Import(GeneratedAwards.class)
@TestPropertySource(properties = "tirek.test=reports-in-browser")
class ReportsInBrowserTest {
  private static boolean generated;

  @Autowired private CaseFixture world;
  @Autowired private GeneratedAwards awards;
  @LocalServerPort private int port;

  @BeforeEach
  void generate() {
    if (!generated) {
      generated = true;
      for (int month = 1; month <= 3; month++) {
        pay(LocalDate.of(2026, month, 10), 2 + month);
      }
    }
    world.dayIs(LocalDate.of(2026, 4, 2), "none");
  }

  /** Every kind, every fact; those of the last day are ordered in the next month only. */
  private void pay(LocalDate day, int people) {
    List<String> made = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      made.add(assign(PaymentKind.DISABILITY, day, 150_000, 40 + i * 12, 35 + i * 15));
      made.add(assign(PaymentKind.BREADWINNER, day, 160_000, 60 + i * 12, i % 4 + 1));
      made.add(assign(PaymentKind.JOB_LOSS, day, 180_000 + i * 5_000, 12 + i * 12, 0));
      made.add(assign(PaymentKind.MATERNITY, day, 250_000, 36, 126));
      made.add(assign(PaymentKind.CHILD_CARE, day, 120_000, 36, i % 5 + 1));
      made.add(assign(PaymentKind.CHILD_CARE, day, 200_000, 48, 1));
    }
    made.forEach(awards::pay);
  }

  private String assign(PaymentKind payment, LocalDate day, int income, int months, int fact) {
    Region branch = Region.values()[(months + income / 1000) % Region.values().length];
    return awards.assign(new GeneratedAward(payment, branch, day, income, months, fact));
  }

  @AfterEach
  void letTimeRunAgain() {
    ClockUtil.reset();
  }

  @Test
  void showsTheMonthAndTheYear() {
    try (Chromium chromium = Chromium.at(port)) {
      List<String> complaints = new ArrayList<>();
      Page page = chromium.pagesOf("accountant");
      page.onConsoleMessage(message -> complaints.add(message.text()));
      page.onPageError(complaints::add);

      page.navigate("/reports/statistics?month=2026-03");

      assertThat(page.locator("h1")).containsText("Statistics for 03.2026");
      // 5 mothers; February came too late: 250,000 × 11/12 × 126/30 = 962,500.00 each.
      assertThat(page.locator(".kinds tbody tr").nth(3)).containsText("4,812,500.00");
      assertThat(page.locator("#recipients-table tbody tr")).hasCount(12);
      page.setViewportSize(1366, 1330);
      Chromium.picture(page, "statistics");
      page.setViewportSize(1366, 2300);
      page.navigate("/reports/statistics?month=2026-03&payment=CHILD_CARE&lang=kk");
      assertThat(page.locator("#table-CHILD_ORDER tbody tr")).hasCount(5);
      assertThat(page.locator("#table-CHILD_ORDER")).containsText("бірінші бала");
      Chromium.picture(page, "statistics-kk");
      page.navigate("/reports/statistics?month=2026-03&payment=DISABILITY&lang=ru");
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      Chromium.picture(page, "statistics-print");
      Assertions.assertThat(complaints).isEmpty();
    }
  }

  @Test
  void showsTheMoneyNeeded() {
    awards.order(assign(PaymentKind.MATERNITY, LocalDate.of(2026, 4, 1), 250_000, 36, 126));
    world.dayIs(LocalDate.of(2026, 4, 2), "none");
    try (Chromium chromium = Chromium.at(port)) {
      Page page = chromium.pagesOf("accountant");
      page.navigate("/reports/statistics?lang=en");
      page.getByText("Money needed").click();

      assertThat(page.locator("#days-table tbody tr")).hasCount(10);
      assertThat(page.locator("#days-table tbody tr").first()).containsText("962,500.00");
      assertThat(page.locator("#days-table tbody tr").nth(2)).containsText("06.04.2026");
      page.setViewportSize(1366, 950);
      Chromium.picture(page, "funding");
    }
  }

  @Test
  void showsABranchHeadTheBranch() {
    try (Chromium chromium = Chromium.at(port)) {
      Page page = chromium.pagesOf("head");
      page.navigate("/reports/statistics?month=2026-03");

      assertThat(page.locator("select[name=branch]")).hasCount(0);
      assertThat(page.locator("#table-REGION tbody tr")).hasCount(1);
      assertThat(page.getByText("Money needed")).hasCount(0);
      Assertions.assertThat(page.navigate("/reports/funding").status()).isEqualTo(403);
    }
  }
}
