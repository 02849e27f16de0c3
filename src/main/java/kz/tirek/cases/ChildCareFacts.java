package kz.tirek.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.tirek.common.PaymentKind;
import kz.tirek.law.InputBuilder;
import org.springframework.stereotype.Component;

/** Child care: birth and order of the child, and whether somebody else cares for it. */
@Component
class ChildCareFacts implements CalculationFacts {
  private final OtherCarers otherCarers;

  ChildCareFacts(OtherCarers otherCarers) {
    this.otherCarers = otherCarers;
  }

  @Override
  public Set<PaymentKind> payments() {
    return EnumSet.of(PaymentKind.CHILD_CARE);
  }

  @Override
  public Registry basis() {
    return Registry.CIVIL_STATUS;
  }

  @Override
  public InputBuilder input(Application application, List<Check> checks) {
    JsonNode facts = basisOf(checks).facts();
    return CalculationFacts.inputOf(application)
        .childOrder(facts.path("childOrder").asInt())
        .childBirthDate(LocalDate.parse(facts.path("childBirthDate").asText()))
        .otherCarer(otherCarers.precede(application));
  }
}
