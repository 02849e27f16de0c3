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
 * @param dependants number of dependants of the deceased, where {@code family} does not name them
 * @param days days of the sick-leave or adoption sheet
 * @param childOrder 1 for the first child
 * @param until last day of the medical-social examination's term or of the dependency, inclusive;
 *     null where it has no end
 * @param childBirthDate where it is not the risk date: the child was adopted or taken into care
 * @param otherCarer whether somebody else already receives child care for the child
 * @param sheetConfirmed whether the register of employment contracts confirms the sheet
 * @param dismissal why the job was lost
 * @param disability what else is known of the disability
 * @param family the dependants of the deceased, each with a term of its own
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
    LocalDate until,
    LocalDate childBirthDate,
    Boolean otherCarer,
    Boolean sheetConfirmed,
    Dismissal dismissal,
    Disability disability,
    List<Dependant> family) {

  public CalculationInput {
    appliedOn = appliedOn == null ? riskDate : appliedOn;
    contributions = copy(contributions);
    family = copy(family);
  }

  /** For what needs no more than the first eleven. */
  public CalculationInput(
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
    this(
        payment,
        riskDate,
        appliedOn,
        person,
        contributions,
        participationMonths,
        degree,
        dependants,
        days,
        childOrder,
        until,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  /** List.copyOf would refuse null elements before InputCheck can say where they are. */
  private static <T> List<T> copy(List<T> list) {
    return list == null ? null : Collections.unmodifiableList(new ArrayList<>(list));
  }
}
