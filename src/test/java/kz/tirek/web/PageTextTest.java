package kz.tirek.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import kz.tirek.common.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.StaticMessageSource;

class PageTextTest {
  private final PageText text = new PageText(new StaticMessageSource(), new ObjectMapper());

  @AfterEach
  void forgetTheReader() {
    LocaleContextHolder.resetLocaleContext();
  }

  @ParameterizedTest
  @CsvSource({"kk, '1 234 567,89 ₸'", "ru, '1 234 567,89 ₸'", "en, '1,234,567.89 ₸'"})
  void writesMoneyAsTheReaderDoes(String language, String written) {
    LocaleContextHolder.setLocale(Locale.forLanguageTag(language));

    assertThat(text.money(Money.of("1234567.89")).replace('\u00a0', ' ')).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Income 2250000.00 divided by 12 | Income 2 250 000,00 divided by 12",
        "7 minimum wages of 2026-11-02   | 7 minimum wages of 02.11.2026",
        "from 2025-11 to 2026-10: summed | from 11.2025 to 10.2026: summed",
        "187500.00 × 4.2, rounded.       | 187 500,00 × 4,2, rounded.",
        "Sheet SL-2026-04 confirms       | Sheet SL-2026-04 confirms",
        "on 20.11.2026                   | on 20.11.2026"
      })
  void writesFiguresInSentencesAsTheReaderDoes(String sentence, String written) {
    LocaleContextHolder.setLocale(Locale.forLanguageTag("ru"));

    assertThat(text.figures(sentence).replace('\u00a0', ' ')).isEqualTo(written);
  }
}
