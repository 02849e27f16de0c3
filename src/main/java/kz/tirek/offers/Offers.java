package kz.tirek.offers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.tirek.cases.Cases;
import kz.tirek.cases.Ground;
import kz.tirek.common.Conflict;
import kz.tirek.common.Iban;
import kz.tirek.common.Impossible;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.NotFound;
import kz.tirek.engine.Processes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Payments offered on a registry's word, and the consents to them. */
@Service
public class Offers {
  static final String CONSENTED = "offer.consented";

  private static final String PROCESS = "proactive-offer";

  private final OfferRepository offers;
  private final Cases cases;
  private final Prospects prospects;
  private final Processes processes;
  private final Clock clock;

  Offers(
      OfferRepository offers, Cases cases, Prospects prospects, Processes processes, Clock clock) {
    this.offers = offers;
    this.cases = cases;
    this.prospects = prospects;
    this.processes = processes;
    this.clock = clock;
  }

  /**
   * Offers the payment once, however often its happening is told; where something speaks against
   * it, the offer is kept closed with its reasons and nobody is asked.
   *
   * @throws InvalidInput naming every wrong field
   * @throws Impossible with code {@code PAYMENT_NOT_OFFERED}: offers exist for disability, job loss
   *     and child care (domain.md §3)
   */
  @Transactional
  public Offer offer(NewOffer arriving) {
    OfferRules.check(arriving, LocalDate.now(clock));
    Optional<Offer> known = offers.ofHappening(arriving);
    if (known.isPresent()) {
      return known.get();
    }
    List<Ground> against = prospects.against(arriving);
    Optional<String> made = offers.insert(arriving, against);
    if (made.isPresent() && against.isEmpty()) {
      processes.start(
          PROCESS,
          made.get(),
          Map.of("offerNumber", made.get(), "payment", arriving.payment().name()));
    }
    return offers.ofHappening(arriving).orElseThrow();
  }

  /**
   * Registers the offered application, as applied for today.
   *
   * @return the offer with its case number
   * @throws InvalidInput when the application cannot be registered so; the offer stays open
   * @throws Impossible with code {@code OFFER_LAPSED}, {@code OFFER_CLOSED} or {@code
   *     OFFER_NOT_SENT}
   * @throws Conflict with code {@code OFFER_ACCEPTED} naming the case, or {@code CASE_EXISTS}
   */
  @Transactional
  public Offer consent(String number, Consent consent) {
    if (consent.iban() == null || !Iban.isValid(consent.iban())) {
      throw new InvalidInput("iban", "IBAN_INVALID", "This is not a valid Kazakh IBAN");
    }
    offers.lock(number);
    requireOpen(required(number));
    offers.consented(number, consent);
    cases.check(OfferedApplication.of(required(number)));
    if (!processes.send(CONSENTED, number, Map.of())) {
      throw new IllegalStateException("Nothing waits for the consent to offer " + number);
    }
    return required(number);
  }

  /**
   * @throws NotFound when there is no such offer
   */
  public Offer required(String number) {
    return offers.find(number).orElseThrow(() -> new NotFound("There is no offer " + number));
  }

  public List<Offer> list(OfferFilter filter) {
    return offers.page(filter);
  }

  public long count(OfferFilter filter) {
    return offers.count(filter);
  }

  /** What the worker sends. */
  public OfferSms sms(String number) {
    Offer offer = required(number);
    return new OfferSms(offer.number(), offer.iin(), OfferTexts.of(offer));
  }

  private void requireOpen(Offer offer) {
    switch (offer.status()) {
      case ACCEPTED ->
          throw new Conflict(
              "OFFER_ACCEPTED",
              "The offer has been accepted; the case is " + offer.caseNumber(),
              offer.caseNumber());
      case LAPSED -> throw lapsed(offer);
      case CLOSED -> throw new Impossible("OFFER_CLOSED", "Nothing is offered any more");
      case PREPARED -> throw new Impossible("OFFER_NOT_SENT", "The offer has not been sent yet");
      case OPEN -> {
        // The timer may be late by a moment; the deadline is not.
        if (OffsetDateTime.now(clock).isAfter(offer.lapsesAt())) {
          throw lapsed(offer);
        }
      }
    }
  }

  private static Impossible lapsed(Offer offer) {
    return new Impossible(
        "OFFER_LAPSED", "Consent was possible until " + offer.lapsesAt().toLocalDateTime());
  }
}
