package kz.tirek.recovery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.tirek.awards.Award;
import kz.tirek.awards.Awards;
import kz.tirek.common.Iin;
import kz.tirek.common.Region;
import kz.tirek.engine.Processes;
import kz.tirek.events.Events;
import org.springframework.stereotype.Component;

/** Opens recoveries and starts their processes. */
@Component
class Opening {
  private final RecoveryRepository recoveries;
  private final LossRepository losses;
  private final Awards awards;
  private final Events events;
  private final Processes processes;
  private final Clock clock;

  Opening(
      RecoveryRepository recoveries,
      LossRepository losses,
      Awards awards,
      Events events,
      Processes processes,
      Clock clock) {
    this.recoveries = recoveries;
    this.losses = losses;
    this.awards = awards;
    this.events = events;
    this.processes = processes;
    this.clock = clock;
  }

  /** Without its debts yet; the process begins with {@link #begin}. */
  String open(Award award, Region branch, Draft draft) {
    String id =
        recoveries.insert(
            new Recovery(
                null,
                award == null ? null : award.id(),
                award == null ? null : award.caseNumber(),
                branch,
                RecoveryStatus.OPEN,
                RecoveryStage.CAUSE,
                draft.openedBy() == null ? Recovery.Origin.COMPARISON : Recovery.Origin.HAND,
                draft.cause(),
                draft.fault(),
                draft.countingError(),
                draft.debtors(),
                draft.note(),
                LocalDate.now(clock),
                draft.openedBy(),
                null));
    draft.debtors().stream()
        .filter(debtor -> Iin.isValid(debtor.id()))
        .map(debtor -> events.deathOf(debtor.id()))
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(died -> losses.lose(id, DebtorLoss.Kind.DEATH, died));
    return id;
  }

  /**
   * @param openedBy login; null for comparison
   */
  record Draft(
      List<Debtor> debtors,
      String cause,
      Fault fault,
      boolean countingError,
      String note,
      String openedBy) {}

  void begin(String id) {
    processes.start(RecoveryFlags.PROCESS, id, flags(recoveries.required(id)));
  }

  Map<String, Object> flags(Recovery recovery) {
    Map<String, Object> flags = new HashMap<>();
    flags.put(RecoveryFlags.RECOVERY_ID, recovery.id());
    flags.put(RecoveryFlags.BRANCH, recovery.branch().code());
    flags.put(RecoveryFlags.CASE_NUMBER, recovery.id());
    flags.put(RecoveryFlags.NOTICE_CASE, recovery.caseNumber());
    flags.put(
        RecoveryFlags.PAYMENT,
        recovery.awardId() == null ? "" : awards.required(recovery.awardId()).payment().name());
    flags.put(RecoveryFlags.WAY_IN, "NOTICE");
    return flags;
  }
}
