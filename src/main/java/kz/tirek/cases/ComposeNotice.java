package kz.tirek.cases;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Writes the notice that the step is about to deliver. */
@Component("composeNotice")
class ComposeNotice implements ExecutionListener {
  private final Cases cases;
  private final NoticeTexts texts;
  private final NoticeRepository notices;

  ComposeNotice(Cases cases, NoticeTexts texts, NoticeRepository notices) {
    this.cases = cases;
    this.texts = texts;
    this.notices = notices;
  }

  @Override
  public void notify(DelegateExecution execution) {
    Application application = cases.required(execution.getProcessBusinessKey());
    NoticeKind kind = NoticeKind.sentBy(execution.getCurrentActivityId());
    execution.setVariable(
        CaseFlags.NOTICE_ID,
        notices.insert(application.number(), kind, texts.write(kind, application)));
  }
}
