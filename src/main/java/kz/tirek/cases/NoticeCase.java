package kz.tirek.cases;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * Whose case a notice belongs to. A process of a case has its number as business key; a process
 * beside it, with a number of its own, names the case in the flag {@code caseNumber}.
 */
@Component
class NoticeCase {
  private final Cases cases;

  NoticeCase(Cases cases) {
    this.cases = cases;
  }

  Application of(DelegateExecution execution) {
    return cases
        .find(execution.getProcessBusinessKey())
        .orElseGet(() -> cases.required((String) execution.getVariable(CaseFlags.CASE_NUMBER)));
  }
}
