package kz.tirek.web;

import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The first language of Accept-Language that Tirek speaks; without one, that of TIREK_LANGUAGE. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {

  @Bean
  LocaleResolver localeResolver(@Value("${tirek.language}") Locale otherwise) {
    AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
    resolver.setSupportedLocales(
        List.of(Locale.forLanguageTag("kk"), Locale.forLanguageTag("ru"), Locale.ENGLISH));
    resolver.setDefaultLocale(otherwise);
    return resolver;
  }
}
