package kz.tirek.recovery;

import java.util.Map;
import kz.tirek.engine.Processes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells the process that nothing is owed any more, wherever it waits. After the commit, since the
 * entry may come from a task of that very process, which must not end under its own hands; what
 * fails then is told again later.
 */
@Component
class SettledTeller {
  private static final Logger LOG = LoggerFactory.getLogger(SettledTeller.class);
  private static final int CHUNK = 200;

  private final RecoveryRepository recoveries;
  private final SettledRepository settled;
  private final Ledger ledger;
  private final Closing closing;
  private final Processes processes;
  private final TransactionTemplate transaction;

  SettledTeller(
      RecoveryRepository recoveries,
      SettledRepository settled,
      Ledger ledger,
      Closing closing,
      Processes processes,
      PlatformTransactionManager transactions) {
    this.recoveries = recoveries;
    this.settled = settled;
    this.ledger = ledger;
    this.closing = closing;
    this.processes = processes;
    this.transaction = new TransactionTemplate(transactions);
    this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  @TransactionalEventListener
  void changed(LedgerChanged change) {
    if (change.owed().isZero()) {
      tell(change.recoveryId());
    }
  }

  @Scheduled(fixedDelayString = "${tirek.settlement-interval:1s}")
  void tellAgain() {
    settled.open(CHUNK).forEach(this::tell);
  }

  private void tell(String recoveryId) {
    try {
      transaction.executeWithoutResult(status -> settle(recoveryId));
    } catch (RuntimeException e) {
      LOG.warn("{} is settled; its process will be told later", recoveryId, e);
    }
  }

  private void settle(String recoveryId) {
    if (!recoveries.lock(recoveryId).isOpen() || !ledger.owed(recoveryId).isZero()) {
      return;
    }
    boolean told = processes.send(RecoveryFlags.SETTLED, recoveryId, Map.of());
    if (!told && !processes.isRunning(RecoveryFlags.PROCESS, recoveryId)) {
      closing.close(recoveryId);
    }
  }
}
