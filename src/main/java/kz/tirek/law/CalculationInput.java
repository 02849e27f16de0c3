package kz.tirek.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kz.tirek.common.PaymentKind;

/**
 * A question to the law (api.md, POST /calculations). What a payment does not need may be null.
 *
 * @param riskDate day the right arises
 * @param appliedOn day of application; the risk date when not given
 * @param contributions the history, in any order
 * @param participationMonths overrides the count of distinct months in {@code contributions}
 * @param degree loss of capacity for work, percent
 * @param dependants number of dependants of the deceased
 * @param days days of the sick-leave or adoption sheet
 * @param childOrder 1 for the first child
 * @param until last day of the medical-social examination's term or of the dependency, inclusive
 */
public record CalculationInput(
    PaymentKind payment,
    LocalDate riskDate,
    LocalDate appliedOn,
    Person person,
    List<Contribution> contributions,
    Integer participationMonths,
    Integer degree,
    Integer dependants,
    Integer days,
    Integer childOrder,
    LocalDate until) {

  public CalculationInput {
    appliedOn = appliedOn == null ? riskDate : appliedOn;
    // List.copyOf would refuse null elements before InputCheck can say where they are.
    contributions =
        contributions == null ? null : Collections.unmodifiableList(new ArrayList<>(contributions));
  }
}
