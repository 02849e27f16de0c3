package kz.tirek.cases;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sets the flag whether everything is there to decide the case. */
@Component("assessCompleteness")
class AssessCompleteness implements JavaDelegate {
  private final Cases cases;
  private final Completeness completeness;

  AssessCompleteness(Cases cases, Completeness completeness) {
    this.cases = cases;
    this.completeness = completeness;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Application application = cases.required(execution.getProcessBusinessKey());
    execution.setVariable(CaseFlags.COMPLETE, completeness.missing(application).isEmpty());
  }
}
