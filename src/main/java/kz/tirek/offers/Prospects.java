package kz.tirek.offers;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kz.tirek.accounts.Accounts;
import kz.tirek.accounts.ContributionHistory;
import kz.tirek.cases.Cases;
import kz.tirek.cases.Ground;
import kz.tirek.common.Iin;
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Words;
import kz.tirek.law.CalculationInput;
import kz.tirek.law.Contribution;
import kz.tirek.law.InputBuilder;
import kz.tirek.law.Person;
import kz.tirek.law.Phrase;
import kz.tirek.law.SocialPaymentLaw;
import org.springframework.stereotype.Component;

/** What speaks against an offer before it is made: nobody is promised what the law refuses. */
@Component
class Prospects {
  /** Percent; what the law refuses at the highest degree, it refuses at any. */
  private static final int HIGHEST_DEGREE = 100;

  private final Cases cases;
  private final Accounts accounts;
  private final SocialPaymentLaw law;
  private final Clock clock;

  Prospects(Cases cases, Accounts accounts, SocialPaymentLaw law, Clock clock) {
    this.cases = cases;
    this.accounts = accounts;
    this.law = law;
    this.clock = clock;
  }

  /** Empty when the payment may be offered. */
  List<Ground> against(NewOffer offer) {
    return cases.living(offer.iin(), offer.payment(), offer.riskDate()).stream()
        .filter(living -> living.subject().equals(offer.subject()))
        .map(living -> Reasons.caseExists(living.number()))
        .findFirst()
        .map(List::of)
        .orElseGet(() -> refusedByLaw(offer));
  }

  /** Empty too where the details do not suffice for a calculation. */
  private List<Ground> refusedByLaw(NewOffer offer) {
    CalculationInput input = input(offer);
    return law.errorsIn(input).isEmpty()
        ? law.calculate(input).reasons().stream()
            .map(reason -> new Ground(reason.code().name(), words(reason.text())))
            .toList()
        : List.of();
  }

  private CalculationInput input(NewOffer offer) {
    Iin iin = new Iin(offer.iin());
    ContributionHistory history = accounts.contributionsOf(iin);
    JsonNode details = offer.details();
    return InputBuilder.input(
            offer.payment(),
            offer.riskDate(),
            LocalDate.now(clock),
            new Person(iin.birthDate(), iin.sex()))
        .contributions(history.contributions().stream().map(Prospects::contribution).toList())
        .participationMonths(history.participationMonths())
        .degree(offer.payment() == PaymentKind.DISABILITY ? HIGHEST_DEGREE : null)
        .childOrder(details.path("childOrder").isInt() ? details.get("childOrder").asInt() : null)
        .childBirthDate(day(details.path("childBirthDate")))
        .build();
  }

  private static Contribution contribution(ContributionHistory.Paid paid) {
    return new Contribution(paid.period(), paid.payer(), null, paid.amount(), paid.receivedOn());
  }

  private static LocalDate day(JsonNode text) {
    try {
      return text.isTextual() ? LocalDate.parse(text.asText()) : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Words words(Phrase phrase) {
    return new Words(phrase.in(Words.KAZAKH), phrase.in(Words.RUSSIAN), phrase.in(Locale.ENGLISH));
  }
}
