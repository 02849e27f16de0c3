package kz.tirek.refunds;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kz.tirek.refunds.RefundWorld.item;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.YearMonth;
import kz.tirek.Chromium;
import kz.tirek.Eventually;
import kz.tirek.Tasklist;
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
      Tasklist specialist = chromium.tasklistOf("specialist");
      Locator hearing = specialist.open(number);
      assertThat(hearing).containsText("79,687.50");
      hearing.locator("textarea").fill("She agrees: the employer paid twice");
      specialist.complete();
      Eventually.becomes(RefundStatus.DECISION, () -> payer.status(number));

      Locator decision = specialist.open(number);
      assertThat(decision).containsText("the contribution was paid twice or more");
      assertThat(decision).containsText("3,187.50");
      assertThat(decision).containsText("She agrees: the employer paid twice");
      decision.getByLabel("Refund what the accounts do not speak against").check();
      specialist.picture("tasklist-refund-decision");
      specialist.complete();
      Eventually.becomes(RefundStatus.APPROVAL, () -> payer.status(number));

      Tasklist head = chromium.tasklistOf("head");
      Locator approval = head.open(number);
      assertThat(approval).containsText("1: refund");
      approval.getByLabel("Approve").check();
      head.picture("tasklist-refund-approval");
      head.complete();
      Eventually.becomes(RefundStatus.PAYING, () -> payer.status(number));
      world.bankAnswers(number, false, "AC04");

      Tasklist accountant = chromium.tasklistOf("accountant");
      Locator account = accountant.open(number);
      assertThat(account).containsText("AC04");
      account.getByLabel("Account of the payer").fill(RefundWorld.IBAN);
      accountant.picture("tasklist-refund-account");
      accountant.complete();
    }
    Eventually.becomes(2, () -> payer.read(number).orders().size());
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
}
