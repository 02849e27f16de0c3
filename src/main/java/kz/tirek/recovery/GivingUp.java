package kz.tirek.recovery;

import kz.tirek.cases.Entered;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.Money;
import org.springframework.stereotype.Component;

/** Proposes to give up a part of the debt by settlement, or all that is left of it. */
@Component
class GivingUp {
  private final SettlementRepository settlements;
  private final Ledger ledger;

  GivingUp(SettlementRepository settlements, Ledger ledger) {
    this.settlements = settlements;
    this.ledger = ledger;
  }

  /**
   * A part: giving up all is writing off.
   *
   * @throws InvalidInput with code {@code NOT_A_PART}
   */
  void waive(String recoveryId, Entered entered, String by) {
    Money amount = Amounts.required(entered, "amount");
    Money owed = ledger.owed(recoveryId);
    if (amount.compareTo(owed) >= 0) {
      throw new InvalidInput(
          "amount",
          "NOT_A_PART",
          "A settlement gives up less than the %s KZT owed".formatted(owed));
    }
    propose(recoveryId, EntryKind.WAIVER, amount, entered, by);
  }

  void writeOff(String recoveryId, Entered entered, String by) {
    propose(recoveryId, EntryKind.WRITE_OFF, ledger.owed(recoveryId), entered, by);
  }

  private void propose(
      String recoveryId, EntryKind kind, Money amount, Entered entered, String by) {
    String reason = entered.requiredText("reason", "Why is it given up?");
    settlements.drop(recoveryId);
    settlements.propose(recoveryId, kind, amount, reason, by);
  }
}
