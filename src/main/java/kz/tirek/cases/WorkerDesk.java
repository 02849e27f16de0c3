package kz.tirek.cases;

import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What workers fetch for their work, and bring back too late for the process. */
@Service
public class WorkerDesk {
  private static final Logger LOG = LoggerFactory.getLogger(WorkerDesk.class);

  private final Cases cases;
  private final ApplicationRepository applications;
  private final CheckRepository checks;
  private final Drafting drafting;
  private final Clock clock;

  WorkerDesk(
      Cases cases,
      ApplicationRepository applications,
      CheckRepository checks,
      Drafting drafting,
      Clock clock) {
    this.cases = cases;
    this.applications = applications;
    this.checks = checks;
    this.drafting = drafting;
    this.clock = clock;
  }

  public CheckQuestion question(String caseNumber) {
    return CheckQuestion.of(cases.required(caseNumber), LocalDate.now(clock));
  }

  /**
   * An answer that came after a person had settled the check: while the case is open it replaces
   * what was settled, and afterwards it stays in the file as evidence.
   */
  @Transactional
  public void lateAnswer(String caseNumber, String registryCode, CheckAnswer answer) {
    Registry registry = Registry.ofCode(registryCode);
    cases.required(caseNumber);
    applications.lock(caseNumber);
    boolean alreadyAnswered =
        checks.current(caseNumber).stream()
            .anyMatch(
                check ->
                    check.registry() == registry
                        && check.settledBy() == null
                        && check.outcome() != CheckOutcome.UNAVAILABLE);
    if (!alreadyAnswered) {
      LOG.info("Case {}: {} answered late: {}", caseNumber, registryCode, answer.outcome());
      checks.insert(caseNumber, answer.asCheck(registry));
      redraft(caseNumber);
    }
  }

  private void redraft(String caseNumber) {
    Application application = cases.required(caseNumber);
    if (application.status().isOpen()) {
      drafting.make(application);
    }
  }
}
