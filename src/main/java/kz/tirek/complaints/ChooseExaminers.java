package kz.tirek.complaints;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Names the group whose task the complaint becomes. */
@Component("chooseExaminers")
class ChooseExaminers implements JavaDelegate {
  private final Examiners examiners;

  ChooseExaminers(Examiners examiners) {
    this.examiners = examiners;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(
        "examinerGroup",
        examiners.groupFor(
            execution.getProcessBusinessKey(), (String) execution.getVariable("branch")));
  }
}
