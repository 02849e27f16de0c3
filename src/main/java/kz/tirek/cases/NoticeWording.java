package kz.tirek.cases;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.tirek.common.Figures;
import kz.tirek.common.Money;
import kz.tirek.common.Words;

/** Puts lines into the words of {@code notices/notices_*.properties}. */
final class NoticeWording {
  private static final String BUNDLE = "notices.notices";
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private NoticeWording() {}

  /** The lines as paragraphs, one under the other. */
  static Words text(List<NoticeLine> lines) {
    return inEveryLanguage(
        language ->
            lines.stream()
                .map(line -> say(language, line.key(), line.arguments().toArray()))
                .collect(Collectors.joining("\n")));
  }

  static String say(Locale language, String key, Object... arguments) {
    Object[] written = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      written[i] = written(arguments[i], language);
    }
    String pattern = ResourceBundle.getBundle(BUNDLE, language, NO_FALLBACK).getString(key);
    return new MessageFormat(pattern, language).format(written);
  }

  /** The grounds one after another, their figures as people write them. */
  static Words list(List<Ground> grounds) {
    return inEveryLanguage(
        language ->
            grounds.stream()
                .map(ground -> Figures.sentence(ground.text().in(language), language))
                .collect(Collectors.joining("; ")));
  }

  static Words inEveryLanguage(Function<Locale, String> words) {
    return new Words(
        words.apply(Words.KAZAKH), words.apply(Words.RUSSIAN), words.apply(Locale.ENGLISH));
  }

  private static String written(Object argument, Locale language) {
    if (argument instanceof Money money) {
      return Figures.amount(money, language);
    }
    if (argument instanceof LocalDate date) {
      return Figures.date(date);
    }
    return argument instanceof Words words ? words.in(language) : argument.toString();
  }
}
