package kz.tirek.allocation;

import kz.tirek.cases.Cases;
import kz.tirek.engine.CaseRepair;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Gets a stuck case going: tries again what failed, or begins its checks anew. */
@Component("restartCase")
class RestartCase implements JavaDelegate {
  private final CaseRepair repair;
  private final RescueRepository rescues;
  private final Cases cases;

  RestartCase(CaseRepair repair, RescueRepository rescues, Cases cases) {
    this.repair = repair;
    this.rescues = rescues;
    this.cases = cases;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String caseNumber = execution.getProcessBusinessKey();
    CaseRepair.Result result = repair.repair(caseNumber);
    if (result == CaseRepair.Result.GONE) {
      cases.restart(caseNumber);
    }
    rescues.close(caseNumber, result.name(), null);
  }
}
