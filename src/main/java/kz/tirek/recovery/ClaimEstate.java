package kz.tirek.recovery;

import java.util.List;
import java.util.Map;
import kz.tirek.cases.Entered;
import kz.tirek.engine.TaskAnswer;
import org.springframework.stereotype.Component;

/** The debtor died or is bankrupt: who owes now, or is it given up? */
@Component
class ClaimEstate implements RecoveryTask {
  enum Way {
    /** Heirs took the debt over. */
    HEIRS("NOTICE"),
    /** Against the estate, or in the bankruptcy. */
    CLAIM("CLAIM"),
    WRITE_OFF("APPROVAL"),
    /** Nobody was lost after all, or the others pay. */
    OTHERS("AGREE");

    private final String wayIn;

    Way(String wayIn) {
      this.wayIn = wayIn;
    }
  }

  private final RecoveryRepository recoveries;
  private final LossRepository losses;
  private final Ledger ledger;
  private final Repayments repayments;
  private final GivingUp givingUp;
  private final NoticeWay noticeWay;

  ClaimEstate(
      RecoveryRepository recoveries,
      LossRepository losses,
      Ledger ledger,
      Repayments repayments,
      GivingUp givingUp,
      NoticeWay noticeWay) {
    this.recoveries = recoveries;
    this.losses = losses;
    this.ledger = ledger;
    this.repayments = repayments;
    this.givingUp = givingUp;
    this.noticeWay = noticeWay;
  }

  @Override
  public String id() {
    return "ClaimEstate";
  }

  @Override
  public Map<String, Object> accept(Recovery recovery, Entered entered, TaskAnswer answer) {
    Way way = entered.choice("way", Way.class);
    entered.requiredText("reason", "Please say what is known of the estate");
    switch (way) {
      case HEIRS -> recoveries.putDebtors(recovery.id(), heirs(recovery, entered));
      case WRITE_OFF -> givingUp.writeOff(recovery.id(), entered, answer.userId());
      case OTHERS -> others(recovery, entered);
      case CLAIM -> {}
    }
    repayments.end(recovery.id());
    losses.forgetLoss(recovery.id());
    return Map.of(
        RecoveryFlags.WAY_IN,
        way.wayIn,
        RecoveryFlags.LOST,
        false,
        RecoveryFlags.BY_CASE,
        noticeWay.isByCase(recovery.id()));
  }

  private List<Debtor> heirs(Recovery recovery, Entered entered) {
    String lines = entered.requiredText("debtors", "Who are the heirs, and what does each owe?");
    return Debtors.read("debtors", lines, ledger.owed(recovery.id()), null, recovery.fault())
        .stream()
        .map(each -> new Debtor(each.id(), each.name(), Debtor.Role.HEIR, each.share()))
        .toList();
  }

  private void others(Recovery recovery, Entered entered) {
    String lines = entered.text("debtors");
    if (lines != null) {
      recoveries.putDebtors(
          recovery.id(),
          Debtors.read("debtors", lines, ledger.owed(recovery.id()), null, recovery.fault()));
    }
  }
}
