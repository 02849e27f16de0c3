package kz.tirek.cases;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Writes and prints the notice that the step is about to deliver. */
@Component("composeNotice")
class ComposeNotice implements ExecutionListener {
  private final Cases cases;
  private final NoticeTexts texts;
  private final NoticeRepository notices;
  private final NoticePrinting printing;

  ComposeNotice(Cases cases, NoticeTexts texts, NoticeRepository notices, NoticePrinting printing) {
    this.cases = cases;
    this.texts = texts;
    this.notices = notices;
    this.printing = printing;
  }

  @Override
  public void notify(DelegateExecution execution) {
    Application application = cases.required(CaseFlags.noticeCase(execution));
    NoticeKind kind = NoticeKind.sentBy(execution.getCurrentActivityId());
    String id = notices.insert(application.number(), kind, texts.write(kind, application));
    printing.printIfPossible(notices.find(id).orElseThrow());
    execution.setVariable(CaseFlags.NOTICE_ID, id);
  }
}
