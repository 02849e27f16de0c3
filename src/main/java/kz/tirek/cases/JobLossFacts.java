package kz.tirek.cases;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.tirek.common.PaymentKind;
import kz.tirek.law.InputBuilder;
import org.springframework.stereotype.Component;

/**
 * Job loss: nothing but the account. Why the job was lost no registry tells, and it decides nothing
 * since 2020 (domain.md §2).
 */
@Component
class JobLossFacts implements CalculationFacts {
  @Override
  public Set<PaymentKind> payments() {
    return EnumSet.of(PaymentKind.JOB_LOSS);
  }

  @Override
  public Registry basis() {
    return Registry.LABOUR_MARKET;
  }

  @Override
  public InputBuilder input(Application application, List<Check> checks) {
    return CalculationFacts.inputOf(application);
  }
}
