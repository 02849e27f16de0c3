package kz.tirek.offers;

import java.time.LocalDate;
import java.util.List;
import kz.tirek.cases.Applicant;
import kz.tirek.cases.Cases;
import kz.tirek.cases.Channel;
import kz.tirek.cases.NewApplication;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Registers the application the person consented to, in the transaction of the consent: what the
 * rules of applications refuse leaves the offer open.
 */
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
    LocalDate consentedOn = offer.consentedAt().toLocalDate();
    String caseNumber =
        cases
            .register(
                new NewApplication(
                    offer.payment(),
                    Channel.PROACTIVE,
                    applicant(offer),
                    offer.riskDate(),
                    consentedOn,
                    offer.details(),
                    List.of()))
            .number();
    offers.accepted(offer.number(), caseNumber);
  }

  private static Applicant applicant(Offer offer) {
    OfferedPerson person = offer.person();
    return new Applicant(
        offer.iin(),
        person.familyName(),
        person.givenName(),
        person.middleName(),
        person.birthDate(),
        person.sex(),
        person.address(),
        person.region(),
        offer.consent().iban(),
        offer.consent().phone());
  }
}
