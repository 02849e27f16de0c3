package kz.tirek.engine;

import kz.tirek.deadlines.PaymentDays;
import kz.tirek.deadlines.RefundLimits;
import kz.tirek.deadlines.StatutoryLimits;
import kz.tirek.deadlines.WorkingDays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes beans of the pure calendar, which knows no Spring. */
@Configuration(proxyBeanMethods = false)
class DeadlineConfiguration {

  @Bean
  WorkingDays workingDays() {
    return WorkingDays.load();
  }

  @Bean
  StatutoryLimits statutoryLimits(WorkingDays workingDays) {
    return StatutoryLimits.load(workingDays);
  }

  @Bean
  PaymentDays paymentDays(WorkingDays workingDays) {
    return PaymentDays.load(workingDays);
  }

  @Bean
  RefundLimits refundLimits(WorkingDays workingDays) {
    return RefundLimits.load(workingDays);
  }
}
