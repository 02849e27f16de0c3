package kz.tirek.cases;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.tirek.common.PaymentKind;
import kz.tirek.law.InputBuilder;
import org.springframework.stereotype.Component;

/** Maternity and adoption: the days of the sheet. */
@Component
class SheetFacts implements CalculationFacts {
  @Override
  public Set<PaymentKind> payments() {
    return EnumSet.of(PaymentKind.MATERNITY, PaymentKind.ADOPTION);
  }

  @Override
  public Registry basis() {
    return Registry.SICK_LEAVE;
  }

  @Override
  public InputBuilder input(Application application, List<Check> checks) {
    return CalculationFacts.inputOf(application).days(basisOf(checks).facts().path("days").asInt());
  }
}
