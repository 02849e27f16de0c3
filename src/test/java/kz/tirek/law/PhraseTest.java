package kz.tirek.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTest {
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void saysTheSameInEveryLanguage(String language) {
    ResourceBundle english = sentences("en");
    ResourceBundle other = sentences(language);

    assertThat(other.keySet()).isEqualTo(english.keySet());
    for (String key : english.keySet()) {
      assertThat(placesIn(other.getString(key)))
          .as(key)
          .isEqualTo(placesIn(english.getString(key)));
    }
  }

  @Test
  void speaksEnglishToReadersOfOtherLanguages() {
    Phrase phrase = Phrase.of("reason.PENSION_AGE_REACHED", "2022-12-30");

    assertThat(phrase.in(Locale.FRENCH)).isEqualTo("Pension age was reached on 2022-12-30");
    assertThat(phrase.in(Locale.forLanguageTag("ru-KZ")))
        .isEqualTo("Пенсионный возраст достигнут 2022-12-30");
    assertThat(phrase.in(Locale.forLanguageTag("kk")))
        .isEqualTo("Зейнеткерлік жасқа 2022-12-30 күні толды");
  }

  private static ResourceBundle sentences(String language) {
    return ResourceBundle.getBundle("law/messages", Locale.forLanguageTag(language));
  }

  private static TreeSet<String> placesIn(String sentence) {
    TreeSet<String> places = new TreeSet<>();
    PLACE.matcher(sentence).results().map(MatchResult::group).forEach(places::add);
    return places;
  }
}
