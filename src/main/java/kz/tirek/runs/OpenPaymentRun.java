package kz.tirek.runs;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import kz.tirek.deadlines.PaymentDays;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Begins the run of a month once its payment day has come. Asked every working day: a day on which
 * the program stood still, or another run was open, is made up for on the next.
 */
@Component("openPaymentRun")
class OpenPaymentRun implements JavaDelegate {
  private final PaymentRuns runs;
  private final RunRepository known;
  private final PaymentDays days;
  private final Clock clock;

  OpenPaymentRun(PaymentRuns runs, RunRepository known, PaymentDays days, Clock clock) {
    this.runs = runs;
    this.known = known;
    this.days = days;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    YearMonth month = YearMonth.now(clock);
    boolean come = !LocalDate.now(clock).isBefore(days.of(month));
    boolean ran = known.latestMonth().filter(latest -> !latest.isBefore(month)).isPresent();
    if (come && !ran && !known.isOpen()) {
      runs.ask(month, null);
    }
  }
}
