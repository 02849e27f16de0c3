package kz.tirek.runs;

import java.util.Map;
import kz.tirek.engine.Processes;
import kz.tirek.payouts.RunFiles;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells runs that wait for the bank that nothing of them is open any more. Apart from the intake of
 * statements, since several may be read at once and each of them be the last.
 */
@Component
class RunTeller {
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
  @Transactional
  void tell() {
    for (PaymentRun run : runs.in(PaymentRun.State.SENT)) {
      if (!files.isUnsettled(run.id())) {
        processes.send(SETTLED, run.id(), Map.of());
      }
    }
  }
}
