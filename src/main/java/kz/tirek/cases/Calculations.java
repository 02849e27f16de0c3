package kz.tirek.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kz.tirek.common.Impossible;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.NotFound;
import kz.tirek.law.CalculationInput;
import kz.tirek.law.Contribution;
import kz.tirek.law.Disability;
import kz.tirek.law.InputBuilder;
import kz.tirek.law.SocialPaymentLaw;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The calculations kept with cases, and new ones that start from them. */
@Service
public class Calculations {
  private final Cases cases;
  private final DecisionRepository decisions;
  private final InsuredHistory history;
  private final SocialPaymentLaw law;
  private final Json json;
  private final Clock clock;

  Calculations(
      Cases cases,
      DecisionRepository decisions,
      InsuredHistory history,
      SocialPaymentLaw law,
      Json json,
      Clock clock) {
    this.cases = cases;
    this.decisions = decisions;
    this.history = history;
    this.law = law;
    this.json = json;
    this.clock = clock;
  }

  /**
   * What a calculation was made from.
   *
   * @throws NotFound when there is no such calculation
   */
  public CalculationInput inputOf(long calculationId) {
    return json.read(raw(calculationId).input(), CalculationInput.class);
  }

  /**
   * @throws NotFound when there is no such calculation
   */
  public StoredCalculation of(long calculationId) {
    return json.read(raw(calculationId).result(), StoredCalculation.class);
  }

  /** Last days of the terms that medical-social examinations set, known to a calculation. */
  List<LocalDate> examinedUntil(long calculationId) {
    CalculationInput input = inputOf(calculationId);
    Stream<LocalDate> later =
        input.disability() == null
            ? Stream.empty()
            : input.disability().changes().stream().map(Disability.Change::until);
    return Stream.concat(Stream.ofNullable(input.until()), later.filter(Objects::nonNull)).toList();
  }

  /**
   * Changes the input of the case's newest calculation, calculates with the present law and keeps
   * the result with the case. Contributions stay those of the newest calculation.
   *
   * @throws Impossible with code {@code NOT_CALCULATED} where the case was never calculated
   * @throws InvalidInput where the change makes no sense to the law
   */
  @Transactional
  public Recalculated again(String caseNumber, UnaryOperator<CalculationInput> change) {
    return keep(caseNumber, change.apply(newest(caseNumber)));
  }

  /**
   * The same with the contributions as the account has them now, for corrected or refunded ones:
   * those of the deceased where the payment is for the loss of the breadwinner. They are read
   * before {@code change} is applied.
   */
  @Transactional
  public Recalculated againFromAccount(String caseNumber, UnaryOperator<CalculationInput> change) {
    CalculationInput newest = newest(caseNumber);
    List<Contribution> contributions = history.anew(cases.required(caseNumber), newest);
    CalculationInput anew =
        InputBuilder.from(newest)
            .contributions(contributions)
            .participationMonths(InsuredHistory.monthsOf(contributions))
            .build();
    return keep(caseNumber, change.apply(anew));
  }

  /**
   * What the law would say if these contributions were refunded, everything else being as the
   * account has it now; nothing is kept.
   *
   * @param refunded of the person who is insured, as {@link Contribution.Kind#REFUND}
   * @throws Impossible with code {@code NOT_CALCULATED} where the case was never calculated
   */
  @Transactional(readOnly = true)
  public StoredCalculation withoutRefunded(String caseNumber, List<Contribution> refunded) {
    CalculationInput newest = newest(caseNumber);
    List<Contribution> contributions =
        Stream.concat(history.anew(cases.required(caseNumber), newest).stream(), refunded.stream())
            .toList();
    // The law counts the months that are left.
    return Drafting.stored(
        law.calculate(
            InputBuilder.from(newest)
                .contributions(contributions)
                .participationMonths(null)
                .build()));
  }

  private Recalculated keep(String caseNumber, CalculationInput input) {
    StoredCalculation result = Drafting.stored(law.calculate(input));
    return new Recalculated(
        decisions.keep(caseNumber, input, result, OffsetDateTime.now(clock)), result);
  }

  private CalculationInput newest(String caseNumber) {
    cases.required(caseNumber);
    return decisions
        .latestCalculation(caseNumber)
        .map(kept -> inputOf(kept.id()))
        .orElseThrow(
            () -> new Impossible("NOT_CALCULATED", "Case " + caseNumber + " was never calculated"));
  }

  private DecisionRepository.Raw raw(long id) {
    return decisions
        .calculation(id)
        .orElseThrow(() -> new NotFound("There is no calculation " + id));
  }
}
