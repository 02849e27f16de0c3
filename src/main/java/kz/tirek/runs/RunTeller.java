package kz.tirek.runs;

import java.util.Map;
import kz.tirek.engine.Processes;
import kz.tirek.payouts.RunFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells runs that wait for the bank that nothing of them is open any more. Apart from the intake of
 * statements, since several may be read at once and each of them be the last.
 */
@Component
class RunTeller {
  private static final Logger LOG = LoggerFactory.getLogger(RunTeller.class);
  private static final String SETTLED = "payment-run.settled";

  private final RunRepository runs;
  private final RunFiles files;
  private final Processes processes;

  RunTeller(RunRepository runs, RunFiles files, Processes processes) {
    this.runs = runs;
    this.files = files;
    this.processes = processes;
  }

  /** Whoever does not wait yet is told again. */
  @Scheduled(fixedDelayString = "${tirek.settlement-interval:1s}")
  void tell() {
    for (PaymentRun run : runs.in(PaymentRun.State.SENT)) {
      if (!files.isUnsettled(run.id())) {
        tell(run.id());
      }
    }
  }

  /** The process may be leaving its place at the same moment, by its timer or on another node. */
  private void tell(String id) {
    try {
      processes.send(SETTLED, id, Map.of());
    } catch (RuntimeException e) {
      LOG.warn("{} is settled; its process will be told later", id, e);
    }
  }
}
