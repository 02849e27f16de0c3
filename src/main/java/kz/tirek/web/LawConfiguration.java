package kz.tirek.web;

import kz.tirek.law.SocialPaymentLaw;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the law a bean here, so that the law itself knows nothing of Spring. */
@Configuration(proxyBeanMethods = false)
class LawConfiguration {

  @Bean
  SocialPaymentLaw socialPaymentLaw() {
    return SocialPaymentLaw.load();
  }
}
