package kz.tirek.common;

import java.util.Locale;

/** One sentence in Kazakh, Russian and English. */
public record Words(String kk, String ru, String en) {
  public static final Locale KAZAKH = Locale.forLanguageTag("kk");
  public static final Locale RUSSIAN = Locale.forLanguageTag("ru");

  /** English for any language but Kazakh and Russian. */
  public String in(Locale locale) {
    return switch (locale.getLanguage()) {
      case "kk" -> kk;
      case "ru" -> ru;
      default -> en;
    };
  }
}
