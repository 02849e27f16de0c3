package kz.tirek.recovery;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kz.tirek.common.Money;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Ends a recovery that nothing is owed of. */
@Component
class Closing {
  private final RecoveryRepository recoveries;
  private final StageRepository stages;
  private final LedgerRepository entries;
  private final Repayments repayments;
  private final ApplicationEventPublisher events;

  Closing(
      RecoveryRepository recoveries,
      StageRepository stages,
      LedgerRepository entries,
      Repayments repayments,
      ApplicationEventPublisher events) {
    this.recoveries = recoveries;
    this.stages = stages;
    this.entries = entries;
    this.repayments = repayments;
    this.events = events;
  }

  /**
   * @throws IllegalStateException while something is owed
   */
  void close(String recoveryId) {
    Recovery recovery = recoveries.lock(recoveryId);
    if (!recovery.isOpen()) {
      return;
    }
    Money owed = entries.owed(recoveryId);
    if (!owed.isZero()) {
      throw new IllegalStateException(recoveryId + " still owes " + owed);
    }
    RecoveryStatus status =
        onlyGivenUp(recoveryId) ? RecoveryStatus.WRITTEN_OFF : RecoveryStatus.CLOSED;
    repayments.end(recoveryId);
    stages.enter(recoveryId, RecoveryStage.CLOSED, null);
    recoveries.close(recoveryId, status);
    events.publishEvent(new RecoveryClosed(recoveryId, status));
  }

  private boolean onlyGivenUp(String recoveryId) {
    List<LedgerLine> lines = entries.lines(recoveryId);
    Set<Long> takenBack =
        lines.stream()
            .map(LedgerLine::reverses)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Set<EntryKind> how =
        lines.stream()
            .filter(line -> line.kind().lowersDebt() && !takenBack.contains(line.id()))
            .map(LedgerLine::kind)
            .collect(Collectors.toSet());
    return how.equals(Set.of(EntryKind.WRITE_OFF));
  }
}
