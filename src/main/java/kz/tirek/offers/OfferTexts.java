package kz.tirek.offers;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import kz.tirek.common.Words;

/** The words of the SMS, in three languages, from {@code offers/offers_*.properties}. */
final class OfferTexts {
  private static final String BUNDLE = "offers.offers";
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private OfferTexts() {}

  static Words of(Offer offer) {
    return new Words(in(Words.KAZAKH, offer), in(Words.RUSSIAN, offer), in(Locale.ENGLISH, offer));
  }

  private static String in(Locale language, Offer offer) {
    ResourceBundle words = ResourceBundle.getBundle(BUNDLE, language, NO_FALLBACK);
    return new MessageFormat(words.getString("OFFER"), language)
        .format(new Object[] {words.getString(offer.payment().name()), offer.number()});
  }
}
