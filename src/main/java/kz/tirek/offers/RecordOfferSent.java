package kz.tirek.offers;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** The SMS is out: from now on the person has three calendar days (domain.md §3). */
@Component("recordOfferSent")
class RecordOfferSent implements ExecutionListener {
  /** As the timer of the model. */
  private static final int DAYS = 3;

  private final OfferRepository offers;
  private final Clock clock;

  RecordOfferSent(OfferRepository offers, Clock clock) {
    this.offers = offers;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateExecution execution) {
    if (!execution.isCanceled()) {
      offers.sent(execution.getProcessBusinessKey(), OffsetDateTime.now(clock).plusDays(DAYS));
    }
  }
}
