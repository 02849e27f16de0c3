package kz.tirek.lawsuits;

import kz.tirek.common.Impossible;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.Money;
import kz.tirek.recovery.Recoveries;
import org.springframework.stereotype.Component;

/** How much is claimed, where, and whether in a criminal case. */
@Component
class DraftClaim implements LawsuitTask {
  private final LawsuitRepository suits;
  private final Recoveries recoveries;

  DraftClaim(LawsuitRepository suits, Recoveries recoveries) {
    this.suits = suits;
    this.recoveries = recoveries;
  }

  @Override
  public String id() {
    return "DraftClaim";
  }

  @Override
  public Done accept(SuitFile file, Fields fields) {
    SuitKind kind = fields.choice("claimKind", SuitKind.class);
    if (kind == SuitKind.ADMINISTRATIVE) {
      throw new InvalidInput(
          "claimKind", "NOT_BY_THE_FUND", "The Fund brings no administrative suits");
    }
    if (kind == SuitKind.CRIMINAL_CLAIM && file.has(StepKind.CASE_REFUSED)) {
      throw new InvalidInput(
          "claimKind",
          "NO_CRIMINAL_CASE",
          "The police opened no criminal case: claim as a civil suit");
    }
    Money claimed = fields.requiredAmount("amount", "Please say how much is claimed");
    requireOwed(file.lawsuit(), claimed, fields);
    String court = fields.required("court", "Please name the court");
    NewStep drafted = fields.step(StepKind.DRAFTED, fields.today(), fields.next()).sum(claimed);
    suits.draft(file.lawsuit().number(), kind, claimed, court);
    return new Done(drafted, new Flags().put("kind", kind).next(drafted.nextOn()));
  }

  private void requireOwed(Lawsuit suit, Money claimed, Fields fields) {
    if (suit.recoveryId() == null) {
      return;
    }
    Money owed = recoveries.owed(suit.recoveryId(), fields.today());
    if (claimed.compareTo(owed) > 0) {
      throw new Impossible(
          "MORE_THAN_OWED",
          "%s owes %s KZT: no more can be claimed".formatted(suit.opponent(), owed));
    }
  }
}
