package kz.tirek.recovery;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import kz.tirek.Chromium;
import kz.tirek.Eventually;
import kz.tirek.Tasklist;
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
      Tasklist specialist = chromium.tasklistOf("specialist");
      Locator cause = specialist.open(id);
      assertThat(cause).containsText("Owed now: 100 000,00 ₸");
      Tasklist.choose(cause, "The recipient");
      cause.getByLabel("How it came about").fill("Worked while the payment ran");
      specialist.picture("tasklist-recovery-cause");
      specialist.complete();
      Eventually.becomes(RecoveryStage.APPROVAL, () -> debts.recovery(id).stage());

      Tasklist head = chromium.tasklistOf("head");
      Locator approval = head.open(id);
      assertThat(approval).containsText("Reclaimed");
      Tasklist.choose(approval, "Approve");
      head.picture("tasklist-recovery-approval");
      head.complete();
      Eventually.becomes(RecoveryStage.NOTICE, () -> debts.recovery(id).stage());
      debts.letter(id, "ServeNotice", "specialist");

      Locator agreement = specialist.open(id);
      Tasklist.choose(agreement, "Instalments");
      agreement.getByLabel("Or each instalment by itself").fill("2026-06-15 99999.99");
      specialist.complete();
      assertThat(specialist.notice()).containsText("makes 99999.99 KZT, the debt is 100000.00 KZT");
      agreement = specialist.open(id);
      Tasklist.choose(agreement, "Instalments");
      agreement
          .getByLabel("Or each instalment by itself")
          .fill("2026-06-15 40000\n2026-07-15 60000");
      specialist.picture("tasklist-recovery-agreement");
      specialist.complete();
      Eventually.becomes(RecoveryStage.INSTALMENTS, () -> debts.recovery(id).stage());
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
      Tasklist head = chromium.tasklistOf("head");
      Locator giving = head.open(givenUp);
      assertThat(giving).containsText("Write-off of 100 000,00 ₸, proposed by legal");
      head.picture("tasklist-recovery-giving-up");
    }
  }
}
