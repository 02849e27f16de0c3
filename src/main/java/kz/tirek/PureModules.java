package kz.tirek;

import kz.tirek.deadlines.StatutoryLimits;
import kz.tirek.deadlines.WorkingDays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes beans of the modules that know nothing of Spring. */
@Configuration(proxyBeanMethods = false)
class PureModules {

  @Bean
  WorkingDays workingDays() {
    return WorkingDays.load();
  }

  @Bean
  StatutoryLimits statutoryLimits(WorkingDays workingDays) {
    return StatutoryLimits.load(workingDays);
  }
}
