package kz.tirek.recovery;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps at which the legal department decides how it goes on. */
@Configuration(proxyBeanMethods = false)
class NextMoves {

  @Bean
  RecoveryTask answerClaim(GivingUp givingUp) {
    return new NextMove("AnswerClaim", givingUp);
  }

  @Bean
  RecoveryTask decideRest(GivingUp givingUp) {
    return new NextMove("DecideRest", givingUp);
  }
}
