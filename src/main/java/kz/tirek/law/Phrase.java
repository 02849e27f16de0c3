package kz.tirek.law;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * A sentence in no language yet: kept with a decision, read in Kazakh, Russian or English.
 *
 * @param key of law/messages_*.properties
 * @param arguments numbers and dates as they are written in every language
 */
public record Phrase(String key, List<String> arguments) {
  private static final Set<String> LANGUAGES = Set.of("kk", "ru", "en");

  public Phrase {
    arguments = List.copyOf(arguments);
  }

  static Phrase of(String key, Object... arguments) {
    return new Phrase(key, Arrays.stream(arguments).map(Object::toString).toList());
  }

  /** The sentence in Kazakh or Russian, and in English for every other language. */
  public String in(Locale reader) {
    String language = LANGUAGES.contains(reader.getLanguage()) ? reader.getLanguage() : "en";
    ResourceBundle sentences =
        ResourceBundle.getBundle(
            "law/messages", Locale.forLanguageTag(language), Phrase.class.getClassLoader());
    return MessageFormat.format(sentences.getString(key), arguments.toArray());
  }
}
