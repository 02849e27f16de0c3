package kz.tirek.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import kz.tirek.Chromium;
import kz.tirek.Eventually;
import kz.tirek.HttpCaller;
import kz.tirek.Tasklist;
import kz.tirek.TirekTest;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.bpmn.LifeFixture;
import kz.tirek.common.PaymentKind;
import kz.tirek.events.EventKind;
import kz.tirek.payouts.AStatement;
import kz.tirek.payouts.PaymentOrder;
import kz.tirek.payouts.Payouts;
import kz.tirek.runs.PaymentRun.State;
import kz.tirek.runs.PaymentRuns;
import kz.tirek.runs.RunFixture;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** {@code /payment-runs} in a real browser: one asks, another approves, both watch. */
@TirekTest
@TestPropertySource(properties = "tirek.test=payment-runs-page")
class PaymentRunsPageTest {
  private static final YearMonth MARCH = YearMonth.of(2026, 3);

  @LocalServerPort private int port;
  @Autowired private CaseFixture world;
  @Autowired private LifeFixture life;
  @Autowired private RunFixture run;
  @Autowired private PaymentRuns runs;
  @Autowired private Payouts payouts;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void twoAreToBePaid() {
    jdbc.sql("UPDATE award SET iban = NULL").update();
    jdbc.sql("UPDATE payment_run SET state = 'CANCELLED', month = '2020-01-01'").update();
    world.dayIs(LocalDate.of(2026, 3, 16), "none");
    life.begun(world.example(PaymentKind.JOB_LOSS));
    life.begun(world.example(PaymentKind.JOB_LOSS));
    String suspended = life.begun(world.example(PaymentKind.JOB_LOSS));
    life.report(suspended, EventKind.DEPARTED, "2026-03-16");
    world.dayIs(LocalDate.of(2026, 3, 17), "none");
  }

  @AfterEach
  void letTimeRunAgain() {
    ClockUtil.reset();
  }

  @Test
  void leadsFromThePreviewToWhatCameBack() {
    try (Chromium chromium = Chromium.at(port)) {
      List<String> complaints = new ArrayList<>();
      Page page = chromium.pagesOf("accountant");
      page.onConsoleMessage(message -> complaints.add(message.text()));
      page.onPageError(complaints::add);
      page.navigate("/payment-runs");
      Chromium.picture(page, "payment-runs-new");
      page.getByText("Preview and ask for approval").click();
      page.waitForURL("**/payment-runs/PR-*");
      String id = runs.all().get(0).id();
      // Two times 35,535.48 and 3,948.39; who is suspended gets nothing.
      assertThat(page.locator("main")).containsText("71,070.96");
      assertThat(page.locator("main")).containsText("7,896.78");
      assertThat(page.locator("main")).not().containsText("Approve: ordering begins at once");
      Chromium.picture(page, "payment-run-previewed");

      Page other = chromium.pagesOf("monitor");
      other.navigate("/payment-runs/" + id);
      other.getByText("Approve: ordering begins at once").click();
      assertThat(other.locator("h1 .chip")).hasText("Orders are being made");
      run.goOn(id);
      other.navigate("/payment-runs/" + id);
      other.getByText("Stop", new Page.GetByTextOptions().setExact(true)).click();
      assertThat(other.locator("main")).containsText("it waits to be resumed");
      other.getByText("Resume", new Page.GetByTextOptions().setExact(true)).click();
      run.sendAll(id);
      PaymentOrder back = run.orders(id).get(0);
      payouts.take(AStatement.returned(back.id(), back.transferred().toString()));
      run.bankPaysAll(id);
      other.navigate("/payment-runs/" + id);
      assertThat(other.locator("h1 .chip")).hasText("Reconciled");
      assertThat(other.locator("main")).containsText("AC04");
      assertThat(other.getByRole(AriaRole.TABLE).first()).containsText("returned");
      Chromium.picture(other, "payment-run-reconciled");
      assertThat(complaints).isEmpty();
    }
  }

  @Test
  void isApprovedInTasklistWithTheSumsInView() {
    String id = run.previewed(MARCH);

    try (Chromium chromium = Chromium.at(port)) {
      Tasklist tasklist = chromium.tasklistOf("monitor");
      Locator form = tasklist.open(id);
      assertThat(form).containsText("71,070.96 ₸ to the recipients in 2 orders");
      Tasklist.choose(form, "Approve: ordering begins at once");
      tasklist.picture("tasklist-payment-run");
      tasklist.complete();
      Eventually.becomes(State.APPROVED, () -> run.read(id).state());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en, Against the month before, Waits for approval",
    "ru, В сравнении с прошлым месяцем, Ожидает утверждения",
    "kk, Өткен аймен салыстыру, Бекітуді күтуде"
  })
  void speaksTheLanguageOfTheReader(String language, String preview, String state) {
    String id = run.previewed(MARCH);

    assertThat(
            HttpCaller.browser(port, "accountant", "tasklist")
                .get("/payment-runs/" + id + "?lang=" + language)
                .body())
        .contains("lang=\"" + language + "\"", preview, state);
    assertThat(HttpCaller.browser(port, "specialist", "tasklist").get("/payment-runs").statusCode())
        .isEqualTo(403);
  }
}
