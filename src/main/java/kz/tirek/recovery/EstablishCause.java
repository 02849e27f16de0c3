package kz.tirek.recovery;

import java.util.List;
import java.util.Map;
import kz.tirek.awards.Awards;
import kz.tirek.cases.Entered;
import kz.tirek.engine.TaskAnswer;
import org.springframework.stereotype.Component;

/** How it came about, who is to blame, and who owes: perhaps the payer, perhaps several. */
@Component
class EstablishCause implements RecoveryTask {
  static final String ID = "EstablishCause";

  private final RecoveryRepository recoveries;
  private final Ledger ledger;
  private final Awards awards;

  EstablishCause(RecoveryRepository recoveries, Ledger ledger, Awards awards) {
    this.recoveries = recoveries;
    this.ledger = ledger;
    this.awards = awards;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Map<String, Object> accept(Recovery recovery, Entered entered, TaskAnswer answer) {
    String cause = entered.requiredText("cause", "The debtor is told the cause");
    Fault fault = entered.choice("fault", Fault.class);
    String lines = entered.text("debtors");
    List<Debtor> debtors =
        lines == null
            ? recovery.debtors()
            : Debtors.read(
                "debtors", lines, ledger.owed(recovery.id()), recipient(recovery), fault);
    ByHand.requireToBlame(debtors, fault);
    boolean countingError = "true".equals(entered.text("countingError"));
    recoveries.establish(recovery.id(), cause, fault, countingError);
    recoveries.putDebtors(recovery.id(), debtors);
    return Map.of();
  }

  private String recipient(Recovery recovery) {
    return recovery.awardId() == null ? null : awards.required(recovery.awardId()).iin();
  }
}
