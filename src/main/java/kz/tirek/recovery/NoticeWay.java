package kz.tirek.recovery;

import kz.tirek.awards.Awards;
import org.springframework.stereotype.Component;

/** Whether a notice of the award's case reaches the debtor: it goes to the recipient. */
@Component
class NoticeWay {
  private final RecoveryRepository recoveries;
  private final Awards awards;

  NoticeWay(RecoveryRepository recoveries, Awards awards) {
    this.recoveries = recoveries;
    this.awards = awards;
  }

  boolean isByCase(String recoveryId) {
    Recovery recovery = recoveries.required(recoveryId);
    return recovery.awardId() != null
        && recovery.debtors().size() == 1
        && recovery.debtor().id().equals(awards.required(recovery.awardId()).iin());
  }
}
