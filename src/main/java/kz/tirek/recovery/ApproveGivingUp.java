package kz.tirek.recovery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.tirek.cases.Entered;
import kz.tirek.common.Impossible;
import kz.tirek.common.Money;
import kz.tirek.engine.TaskAnswer;
import kz.tirek.recovery.SettlementRepository.Proposal;
import org.springframework.stereotype.Component;

/** Somebody else approves that a debt or a part of it is given up. */
@Component
class ApproveGivingUp implements RecoveryTask {
  private final SettlementRepository settlements;
  private final Ledger ledger;
  private final Clock clock;

  ApproveGivingUp(SettlementRepository settlements, Ledger ledger, Clock clock) {
    this.settlements = settlements;
    this.ledger = ledger;
    this.clock = clock;
  }

  @Override
  public String id() {
    return "ApproveGivingUp";
  }

  @Override
  public Set<String> barredFrom(String recoveryId) {
    return settlements.open(recoveryId).stream()
        .map(Proposal::proposedBy)
        .collect(Collectors.toSet());
  }

  @Override
  public Map<String, Object> accept(Recovery recovery, Entered entered, TaskAnswer answer) {
    boolean approved = Approval.of(entered) == Approval.APPROVE;
    Proposal proposal = settlements.open(recovery.id()).orElseThrow();
    if (proposal.proposedBy().equals(answer.userId())) {
      throw new Impossible("SAME_PERSON", "Whoever proposed to give it up may not approve it");
    }
    settlements.decide(proposal.id(), approved, answer.userId());
    if (approved) {
      enter(recovery.id(), proposal);
    }
    return Map.of(
        RecoveryFlags.APPROVED,
        approved,
        RecoveryFlags.DEBT_LEFT,
        ledger.owed(recovery.id()).isPositive());
  }

  /** Part of it may have come in meanwhile. */
  private void enter(String recoveryId, Proposal proposal) {
    Money owed = ledger.owed(recoveryId);
    Money amount = proposal.amount().compareTo(owed) > 0 ? owed : proposal.amount();
    if (amount.isPositive()) {
      ledger.add(
          recoveryId,
          new Entry(proposal.kind(), amount, LocalDate.now(clock), null, proposal.reason(), null));
    }
  }
}
