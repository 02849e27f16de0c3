package kz.tirek.web;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/**
 * The language a reader chose on a page; else the first of Accept-Language that Tirek speaks;
 * without one, that of TIREK_LANGUAGE.
 */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {

  @Bean
  LocaleResolver localeResolver(@Value("${tirek.language}") Locale otherwise) {
    AcceptHeaderLocaleResolver asked = new AcceptHeaderLocaleResolver();
    asked.setSupportedLocales(
        List.of(Locale.forLanguageTag("kk"), Locale.forLanguageTag("ru"), Locale.ENGLISH));
    asked.setDefaultLocale(otherwise);
    CookieLocaleResolver chosen = new CookieLocaleResolver("tirek-language");
    chosen.setDefaultLocaleFunction(asked::resolveLocale);
    chosen.setCookieMaxAge(Duration.ofDays(365));
    chosen.setCookieHttpOnly(true);
    chosen.setCookieSameSite("Lax");
    return chosen;
  }
}
