package kz.tirek.refunds;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kz.tirek.refunds.RefundWorld.item;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.YearMonth;
import kz.tirek.Chromium;
import kz.tirek.TirekTest;
import kz.tirek.accounts.Receipt;
import kz.tirek.awards.Award;
import kz.tirek.awards.Awards;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.bpmn.PaymentExample;
import kz.tirek.common.PaymentKind;
import kz.tirek.payouts.Payouts;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** A refund that lowers a running payment, through Tasklist in a real browser. */
// A database of its own: the list of a branch shows a page of tasks, and other tests leave many.
@TirekTest
@Import(RefundWorld.class)
@TestPropertySource(properties = "tirek.test=refund")
class RefundInBrowserTest {
  private static final YearMonth TWICE = YearMonth.of(2025, 5);

  @LocalServerPort private int port;
  @Autowired private CaseFixture world;
  @Autowired private RefundWorld payer;
  @Autowired private Awards awards;
  @Autowired private Payouts payouts;

  @AfterEach
  void letTimeRunAgain() {
    ClockUtil.reset();
  }

  @Test
  void isHeardDecidedApprovedAndPaid() {
    String number = payer.asked(RefundReason.PAID_TWICE, item(paidTwice()));
    world.deliverNotices(number);
    world.dayIs(LocalDate.of(2026, 4, 10), number);

    try (Chromium chromium = Chromium.at(port)) {
      Page specialist = chromium.tasklistOf("specialist");
      Locator hearing = open(specialist, number);
      assertThat(hearing).containsText("79,687.50");
      hearing.locator("textarea").fill("She agrees: the employer paid twice");
      complete(specialist);
      await(number, RefundStatus.DECISION);

      Locator decision = open(specialist, number);
      assertThat(decision).containsText("the contribution was paid twice or more");
      assertThat(decision).containsText("3,187.50");
      assertThat(decision).containsText("She agrees: the employer paid twice");
      decision.getByLabel("Refund what the accounts do not speak against").check();
      Chromium.picture(specialist, "tasklist-refund-decision");
      complete(specialist);
      await(number, RefundStatus.APPROVAL);

      Page head = chromium.tasklistOf("head");
      Locator approval = open(head, number);
      assertThat(approval).containsText("1: refund");
      approval.getByLabel("Approve").check();
      Chromium.picture(head, "tasklist-refund-approval");
      complete(head);
      await(number, RefundStatus.PAYING);
      world.bankAnswers(number, false, "AC04");

      Page accountant = chromium.tasklistOf("accountant");
      Locator account = open(accountant, number);
      assertThat(account).containsText("AC04");
      account.getByLabel("Account of the payer").fill(RefundWorld.IBAN);
      Chromium.picture(accountant, "tasklist-refund-account");
      complete(accountant);
    }
    for (int i = 0; i < 100 && payer.read(number).orders().size() < 2; i++) {
      pause();
    }
    payer.bankPays(number);
    Assertions.assertThat(payer.status(number)).isEqualTo(RefundStatus.REFUNDED);
  }

  private Receipt paidTwice() {
    world.dayIs(LocalDate.of(2026, 3, 16), "none");
    PaymentExample example = world.example(PaymentKind.JOB_LOSS);
    payer.contributed(example.insured(), RefundWorld.PAYER, TWICE);
    Award award = awards.ofCase(world.checked(example)).orElseThrow();
    payouts.orderDue(award.id(), YearMonth.of(2026, 3)).orElseThrow();
    world.dayIs(LocalDate.of(2026, 4, 6), "none");
    payouts.orderDue(award.id(), YearMonth.of(2026, 4)).orElseThrow();
    return payer.receipts(example.insured(), TWICE).get(0);
  }

  private static Locator open(Page page, String number) {
    page.reload();
    page.getByText("My branch").first().click();
    page.locator(".tasks-list li.task", new Page.LocatorOptions().setHasText(number)).click();
    Locator form = page.locator(".fjs-container");
    assertThat(form).containsText(number);
    Locator claim = page.getByText("Claim", new Page.GetByTextOptions().setExact(true));
    if (claim.isVisible()) {
      claim.click();
    }
    assertThat(form.locator("fieldset, input, textarea").first()).isEnabled();
    return form;
  }

  private static void complete(Page page) {
    page.getByText("Complete", new Page.GetByTextOptions().setExact(true)).click();
  }

  private void await(String number, RefundStatus wanted) {
    for (int i = 0; i < 100 && payer.status(number) != wanted; i++) {
      pause();
    }
    Assertions.assertThat(payer.status(number)).isEqualTo(wanted);
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
