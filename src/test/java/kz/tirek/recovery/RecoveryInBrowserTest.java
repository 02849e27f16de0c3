package kz.tirek.recovery;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import kz.tirek.Chromium;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** A debt that is agreed to be paid by instalments, through Tasklist in a real browser. */
// A database of its own: the list of a branch shows a page of tasks, and other tests leave many.
@TestPropertySource(properties = "tirek.test=recovery")
class RecoveryInBrowserTest extends RecoveryTest {
  @LocalServerPort private int tasklist;

  @Test
  void isEstablishedApprovedToldAndAgreed() {
    String id = debts.opened();

    try (Chromium chromium = Chromium.at(tasklist)) {
      Page specialist = chromium.tasklistOf("specialist");
      Locator cause = open(specialist, id);
      assertThat(cause).containsText("Owed now: 100 000,00 ₸");
      choose(cause, "The recipient");
      cause.getByLabel("How it came about").fill("Worked while the payment ran");
      Chromium.picture(specialist, "tasklist-recovery-cause");
      complete(specialist);
      await(id, RecoveryStage.APPROVAL);

      Page head = chromium.tasklistOf("head");
      Locator approval = open(head, id);
      assertThat(approval).containsText("Reclaimed");
      choose(approval, "Approve");
      Chromium.picture(head, "tasklist-recovery-approval");
      complete(head);
      await(id, RecoveryStage.NOTICE);
      debts.letter(id, "ServeNotice", "specialist");

      Locator agreement = open(specialist, id);
      choose(agreement, "Instalments");
      agreement.getByLabel("Or each instalment by itself").fill("2026-06-15 99999.99");
      complete(specialist);
      assertThat(specialist.locator("[notifications-panel]"))
          .containsText("makes 99999.99 KZT, the debt is 100000.00 KZT");
      agreement = open(specialist, id);
      choose(agreement, "Instalments");
      agreement
          .getByLabel("Or each instalment by itself")
          .fill("2026-06-15 40000\n2026-07-15 60000");
      Chromium.picture(specialist, "tasklist-recovery-agreement");
      complete(specialist);
      await(id, RecoveryStage.INSTALMENTS);
    }
    Assertions.assertThat(recoveries.file(id).plan().instalments()).hasSize(2);

    String givenUp = debts.claimed(debts.opened());
    debts.answer(
        givenUp,
        "AnswerClaim",
        "legal",
        "legal",
        Map.of("answer", "WRITE_OFF", "reason", "Nothing to take"));
    try (Chromium chromium = Chromium.at(tasklist)) {
      Page head = chromium.tasklistOf("head");
      Locator giving = open(head, givenUp);
      assertThat(giving).containsText("Write-off of 100 000,00 ₸, proposed by legal");
      Chromium.picture(head, "tasklist-recovery-giving-up");
    }
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

  private static void choose(Locator form, String option) {
    form.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(option).setExact(true))
        .check();
  }

  private static void complete(Page page) {
    page.getByText("Complete", new Page.GetByTextOptions().setExact(true)).click();
  }

  private void await(String id, RecoveryStage wanted) {
    for (int i = 0; i < 100 && debts.recovery(id).stage() != wanted; i++) {
      pause();
    }
    Assertions.assertThat(debts.recovery(id).stage()).isEqualTo(wanted);
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
