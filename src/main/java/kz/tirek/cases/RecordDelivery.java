package kz.tirek.cases;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** The State Corporation has the notice. */
@Component("recordDelivery")
class RecordDelivery implements ExecutionListener {
  private final ApplicationRepository applications;
  private final DocumentRepository documents;
  private final NoticeRepository notices;

  RecordDelivery(
      ApplicationRepository applications, DocumentRepository documents, NoticeRepository notices) {
    this.applications = applications;
    this.documents = documents;
    this.notices = notices;
  }

  @Override
  public void notify(DelegateExecution execution) {
    if (execution.isCanceled()) {
      return;
    }
    String noticeId = (String) execution.getVariable(CaseFlags.NOTICE_ID);
    notices.markDelivered(noticeId);
    // Documents may come while nothing waits for them yet: they must not be waited for again.
    String caseNumber = CaseFlags.noticeCase(execution);
    applications.lock(caseNumber);
    execution.setVariable(
        CaseFlags.DOCUMENTS_HERE,
        documents.cameSince(notices.find(noticeId).orElseThrow().composedAt(), caseNumber));
  }
}
