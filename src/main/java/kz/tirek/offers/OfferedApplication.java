package kz.tirek.offers;

import java.util.List;
import kz.tirek.cases.Applicant;
import kz.tirek.cases.Channel;
import kz.tirek.cases.NewApplication;

/** The application that a consent makes of an offer, dated with the day of consent. */
final class OfferedApplication {
  private OfferedApplication() {}

  static NewApplication of(Offer offer) {
    return new NewApplication(
        offer.payment(),
        Channel.PROACTIVE,
        applicant(offer),
        offer.riskDate(),
        offer.consentedAt().toLocalDate(),
        offer.details(),
        List.of());
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
