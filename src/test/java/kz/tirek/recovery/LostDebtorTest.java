package kz.tirek.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.Map;
import kz.tirek.common.Money;
import org.junit.jupiter.api.Test;

/** The debtor died, or a payer went bankrupt. */
class LostDebtorTest extends RecoveryTest {
  @Test
  void asksWhoPaysWhenTheDebtorDies() {
    String debtor = RecoveryFixture.someone();
    String id = debts.told(debts.opened(debtor, "2026-05", "100000.00"));

    debts.die(debtor);

    assertThat(debts.keys(id)).containsExactly("ClaimEstate");
    assertThat(debts.recovery(id).stage()).isEqualTo(RecoveryStage.ESTATE);
    assertThat(recoveries.file(id).loss().kind()).isEqualTo(DebtorLoss.Kind.DEATH);
  }

  @Test
  void asksTheHeirsForTheirShares() {
    String id = lost();
    String heir = RecoveryFixture.someone();
    String other = RecoveryFixture.someone();
    decide(
        id,
        Map.of(
            "way", "HEIRS",
            "reason", "Two children",
            "debtors", heir + "; 50000.00; Aru\n" + other + "; 50000.00; Ermek"));

    assertThat(debts.recovery(id).debtors())
        .extracting(Debtor::id, Debtor::role)
        .containsExactly(tuple(heir, Debtor.Role.HEIR), tuple(other, Debtor.Role.HEIR));
    assertThat(debts.keys(id)).containsExactly("ServeNotice");
    assertThat(recoveries.file(id).loss()).isNull();
    // The heir's death is the debtor's death.
    debts.letter(id, "ServeNotice", "specialist");
    debts.die(heir);
    assertThat(debts.keys(id)).containsExactly("ClaimEstate");
  }

  @Test
  void claimsAgainstTheEstate() {
    String id = lost();
    decide(id, Map.of("way", "CLAIM", "reason", "A flat in Almaty"));

    assertThat(debts.keys(id)).containsExactly("SendClaim");
  }

  @Test
  void writesOffWithApprovalWhereThereIsNoEstate() {
    String id = lost();
    decide(id, Map.of("way", "WRITE_OFF", "reason", "No estate"));
    debts.answer(id, "ApproveGivingUp", "head", "head", Map.of("approval", "APPROVE"));

    assertThat(debts.recovery(id).status()).isEqualTo(RecoveryStatus.WRITTEN_OFF);
  }

  @Test
  void goesOnWithTheOthersWhoOwe() {
    String id = lost();
    decide(id, Map.of("way", "OTHERS", "reason", "Another person of that name"));

    assertThat(debts.keys(id)).containsExactly("AgreeInstalments");
  }

  @Test
  void remembersADeathThatComesBeforeAnythingIsCollected() {
    String debtor = RecoveryFixture.someone();
    String id = debts.opened(debtor, "2026-05", "100000.00");
    debts.die(debtor);
    assertThat(debts.keys(id)).containsExactly("EstablishCause");

    debts.decided(id, Fault.RECIPIENT);

    assertThat(debts.keys(id)).containsExactly("ClaimEstate");
  }

  @Test
  void knowsOfADeathThatWasReportedBeforeTheDebtWasFound() {
    String debtor = RecoveryFixture.someone();
    debts.die(debtor);

    String id = debts.opened(debtor, "2026-05", "100000.00");

    assertThat(recoveries.file(id).loss().on()).isEqualTo(LocalDate.of(2026, 5, 30));
  }

  @Test
  void takesTheBankruptcyOfAPayerByHand() {
    String id = debts.opened();
    debts.establish(id, Map.of("cause", "Late", "fault", "PAYER", "debtors", "050140001238"));
    debts.approve(id);
    String path = "/api/v1/recoveries/" + id + "/debtor-loss";
    String body = "{\"kind\":\"BANKRUPTCY\",\"on\":\"2026-05-29\",\"note\":\"Court of Almaty\"}";
    assertThat(debts.as("specialist").post(path, body).statusCode()).isEqualTo(403);
    assertThat(debts.as("legal").post(path, body.replace("2026-05-29", "2026-06-02")).statusCode())
        .isEqualTo(400);

    assertThat(debts.as("legal").post(path, body).statusCode()).isEqualTo(202);

    assertThat(debts.keys(id)).containsExactly("ClaimEstate");
    assertThat(debts.owed(id)).isEqualTo(Money.of("100000.00"));
    debts.pay(id, "100000.00");
    assertThat(debts.as("legal").post(path, body).statusCode()).isEqualTo(422);
  }

  private String lost() {
    String debtor = RecoveryFixture.someone();
    String id = debts.told(debts.opened(debtor, "2026-05", "100000.00"));
    debts.die(debtor);
    return id;
  }

  private void decide(String id, Map<String, Object> fields) {
    debts.answer(id, "ClaimEstate", "legal", "legal", fields);
  }
}
