package kz.tirek.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people see when they open a task of a recovery, and what Tasklist takes from them. */
class RecoveryFormsTest extends RecoveryTest {
  @Autowired private TaskService tasks;

  @Test
  void showsDebtMonthsLedgerAndLimits() {
    String id = debts.told(debts.opened());
    JsonNode shown = shown(id, "specialist");

    assertThat(text(shown, "recoveryId")).isEqualTo(id);
    assertThat(text(shown, "owedText")).isEqualTo("100 000,00 ₸");
    assertThat(text(shown, "causeText")).contains("Fault: Recipient", "Work was not reported");
    assertThat(text(shown, "months")).contains("05.2026", "Reclaimed", "head");
    assertThat(text(shown, "ledger")).contains("Debt", "01.06.2026");
    assertThat(text(shown, "mostPercent")).isEqualTo("25");
    assertThat(text(shown, "mostInstalments")).isEqualTo("60");
  }

  @Test
  void showsThePlanTheProposalTheLossAndTheSurplus() {
    String plan = debts.told(debts.opened());
    debts.answer(
        plan,
        "AgreeInstalments",
        "specialist",
        "specialist",
        Map.of("way", "INSTALMENTS", "schedule", "2026-06-15 40000\n2026-07-15 60000"));
    assertThat(recoveries.file(plan).plan().instalments()).hasSize(2);

    String proposed = debts.claimed(debts.opened());
    debts.answer(
        proposed,
        "AnswerClaim",
        "legal",
        "legal",
        Map.of("answer", "WRITE_OFF", "reason", "No estate"));
    assertThat(text(shown(proposed, "head"), "proposalText"))
        .contains("Write-off of 100 000,00 ₸, proposed by legal", "No estate");

    String surplus = debts.opened();
    debts.pay(surplus, "100000.50");
    assertThat(text(shown(surplus, "accountant"), "surplusText"))
        .contains("0,50 ₸ of 100 000,50 ₸");
  }

  @Test
  void refusesFieldsThatTheFormDoesNotAskFor() {
    String id = debts.opened();
    String task = world.task(id).getId();

    assertThat(
            debts
                .as("specialist")
                .post(
                    "/engine-rest/task/" + task + "/submit-form",
                    "{\"variables\":{\"debtLeft\":{\"value\":false}}}")
                .statusCode())
        .isEqualTo(400);
    assertThat(tasks.createTaskQuery().taskId(task).singleResult()).isNotNull();
  }

  private JsonNode shown(String id, String user) {
    return RecoveryFixture.read(
        debts.as(user).get("/engine-rest/task/" + world.task(id).getId() + "/form-variables"));
  }

  private static String text(JsonNode shown, String name) {
    return shown.path(name).path("value").asText().replace((char) 0xA0, ' ');
  }
}
