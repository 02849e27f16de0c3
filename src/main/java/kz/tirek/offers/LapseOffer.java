package kz.tirek.offers;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Silence is no consent. */
@Component("lapseOffer")
class LapseOffer implements JavaDelegate {
  private final OfferRepository offers;

  LapseOffer(OfferRepository offers) {
    this.offers = offers;
  }

  @Override
  public void execute(DelegateExecution execution) {
    offers.lapsed(execution.getProcessBusinessKey());
  }
}
