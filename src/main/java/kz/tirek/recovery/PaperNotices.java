package kz.tirek.recovery;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps at which a letter goes out on paper. */
@Configuration(proxyBeanMethods = false)
class PaperNotices {

  @Bean
  RecoveryTask serveNotice(Clock clock) {
    return new PaperNotice("ServeNotice", clock);
  }

  @Bean
  RecoveryTask remindOnPaper(Clock clock) {
    return new PaperNotice("RemindOnPaper", clock);
  }

  @Bean
  RecoveryTask sendClaim(Clock clock) {
    return new PaperNotice("SendClaim", clock);
  }

  @Bean
  RecoveryTask reportToPolice(Clock clock) {
    return new PaperNotice("ReportToPolice", clock);
  }
}
