package kz.tirek.offers;

import kz.tirek.cases.Cases;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Registers the application the person consented to, in the transaction of the consent. */
@Component("registerOffered")
class RegisterOffered implements JavaDelegate {
  private final OfferRepository offers;
  private final Cases cases;

  RegisterOffered(OfferRepository offers, Cases cases) {
    this.offers = offers;
    this.cases = cases;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Offer offer = offers.find(execution.getProcessBusinessKey()).orElseThrow();
    offers.accepted(offer.number(), cases.register(OfferedApplication.of(offer)).number());
  }
}
