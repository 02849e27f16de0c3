package kz.tirek.cases;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** The notice of the hearing is delivered: its periods begin. */
@Component("openHearing")
class OpenHearing implements ExecutionListener {
  private final HearingRepository hearings;
  private final NoticeRepository notices;

  OpenHearing(HearingRepository hearings, NoticeRepository notices) {
    this.hearings = hearings;
    this.notices = notices;
  }

  @Override
  public void notify(DelegateExecution execution) {
    if (!execution.isCanceled()) {
      notices.markDelivered((String) execution.getVariable(CaseFlags.NOTICE_ID));
      hearings.open(execution.getProcessBusinessKey());
    }
  }
}
