package kz.tirek.cases;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.tirek.common.PaymentKind;
import kz.tirek.law.InputBuilder;
import kz.tirek.law.Person;

/** What the checks of a case tell the law; one implementation for each kind of ground. */
interface CalculationFacts {
  Set<PaymentKind> payments();

  /** Without its favourable answer there is nothing to calculate with. */
  Registry basis();

  /**
   * @param checks the results in force; the one of {@link #basis} is among them and favourable
   * @return the question to the law, but for the contributions
   */
  InputBuilder input(Application application, List<Check> checks);

  /** The check, where it speaks for the payment. */
  static Optional<Check> favourable(Registry registry, List<Check> checks) {
    return checks.stream()
        .filter(check -> check.registry() == registry && check.outcome().isFavourable())
        .findFirst();
  }

  default Check basisOf(List<Check> checks) {
    return favourable(basis(), checks).orElseThrow();
  }

  /** The applicant is the one who was insured. */
  static InputBuilder inputOf(Application application) {
    Applicant applicant = application.applicant();
    return InputBuilder.input(
        application.payment(),
        application.riskDate(),
        application.appliedOn(),
        new Person(applicant.birthDate(), applicant.sex()));
  }
}
