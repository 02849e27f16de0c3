package kz.tirek.web;

import java.nio.file.Path;
import kz.tirek.law.SocialPaymentLaw;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the law a bean here, so that the law itself knows nothing of Spring. */
@Configuration(proxyBeanMethods = false)
class LawConfiguration {

  /**
   * @param overrides folder of YAML files that take the place of legal parameters of the same name
   */
  @Bean
  SocialPaymentLaw socialPaymentLaw(@Value("${TIREK_LAW_DIR:}") String overrides) {
    return overrides.isBlank()
        ? SocialPaymentLaw.load()
        : SocialPaymentLaw.overriddenBy(Path.of(overrides));
  }
}
