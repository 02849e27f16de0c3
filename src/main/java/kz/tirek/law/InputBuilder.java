package kz.tirek.law;

import java.time.LocalDate;
import java.util.List;
import kz.tirek.common.PaymentKind;

/** Puts a {@link CalculationInput} together by name, or changes one in a few places. */
public final class InputBuilder {
  private final PaymentKind payment;
  private final LocalDate riskDate;
  private final LocalDate appliedOn;
  private final Person person;
  private List<Contribution> contributions = List.of();
  private Integer participationMonths;
  private Integer degree;
  private Integer dependants;
  private Integer days;
  private Integer childOrder;
  private LocalDate until;
  private LocalDate childBirthDate;
  private Boolean otherCarer;
  private Boolean sheetConfirmed;
  private Dismissal dismissal;
  private Disability disability;
  private List<Dependant> family;

  private InputBuilder(
      PaymentKind payment, LocalDate riskDate, LocalDate appliedOn, Person person) {
    this.payment = payment;
    this.riskDate = riskDate;
    this.appliedOn = appliedOn;
    this.person = person;
  }

  public static InputBuilder input(
      PaymentKind payment, LocalDate riskDate, LocalDate appliedOn, Person person) {
    return new InputBuilder(payment, riskDate, appliedOn, person);
  }

  /** Everything as in the other input. */
  public static InputBuilder from(CalculationInput other) {
    return input(other.payment(), other.riskDate(), other.appliedOn(), other.person())
        .contributions(other.contributions())
        .participationMonths(other.participationMonths())
        .degree(other.degree())
        .dependants(other.dependants())
        .days(other.days())
        .childOrder(other.childOrder())
        .until(other.until())
        .childBirthDate(other.childBirthDate())
        .otherCarer(other.otherCarer())
        .sheetConfirmed(other.sheetConfirmed())
        .dismissal(other.dismissal())
        .disability(other.disability())
        .family(other.family());
  }

  public InputBuilder contributions(List<Contribution> contributions) {
    this.contributions = contributions;
    return this;
  }

  public InputBuilder participationMonths(Integer participationMonths) {
    this.participationMonths = participationMonths;
    return this;
  }

  public InputBuilder degree(Integer degree) {
    this.degree = degree;
    return this;
  }

  public InputBuilder dependants(Integer dependants) {
    this.dependants = dependants;
    return this;
  }

  public InputBuilder days(Integer days) {
    this.days = days;
    return this;
  }

  public InputBuilder childOrder(Integer childOrder) {
    this.childOrder = childOrder;
    return this;
  }

  public InputBuilder until(LocalDate until) {
    this.until = until;
    return this;
  }

  public InputBuilder childBirthDate(LocalDate childBirthDate) {
    this.childBirthDate = childBirthDate;
    return this;
  }

  public InputBuilder otherCarer(Boolean otherCarer) {
    this.otherCarer = otherCarer;
    return this;
  }

  public InputBuilder sheetConfirmed(Boolean sheetConfirmed) {
    this.sheetConfirmed = sheetConfirmed;
    return this;
  }

  public InputBuilder dismissal(Dismissal dismissal) {
    this.dismissal = dismissal;
    return this;
  }

  public InputBuilder disability(Disability disability) {
    this.disability = disability;
    return this;
  }

  public InputBuilder family(List<Dependant> family) {
    this.family = family;
    return this;
  }

  public CalculationInput build() {
    return new CalculationInput(
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
        childBirthDate,
        otherCarer,
        sheetConfirmed,
        dismissal,
        disability,
        family);
  }
}
