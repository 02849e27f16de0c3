package kz.tirek.law;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.tirek.common.FieldError;
import kz.tirek.common.Impossible;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.PaymentKind;

/**
 * The law of social payments: who has a right to what, from when until when, and why. A pure
 * function of its input and of the dated parameters under law/*.yaml.
 */
public final class SocialPaymentLaw {
  private final Parameters parameters;
  private final Citations citations = new Citations();
  private final Map<PaymentKind, SocialPayment> payments = new EnumMap<>(PaymentKind.class);

  private SocialPaymentLaw(Parameters parameters) {
    this.parameters = parameters;
    payments.put(PaymentKind.DISABILITY, new LossOfCapacity(parameters));
    payments.put(PaymentKind.BREADWINNER, new LossOfBreadwinner(parameters));
    payments.put(PaymentKind.JOB_LOSS, new JobLoss(parameters));
    payments.put(PaymentKind.MATERNITY, new SumForDays(parameters));
    payments.put(PaymentKind.ADOPTION, new SumForDays(parameters));
    payments.put(PaymentKind.CHILD_CARE, new ChildCare(parameters));
  }

  /** Reads the parameters of the class path; a file that cannot be law stops the start. */
  public static SocialPaymentLaw load() {
    return of(Parameters.load());
  }

  /**
   * With every YAML file of the folder in place of ours of the same name.
   *
   * @throws InvalidParameter when a file of the folder is no legal parameter
   */
  public static SocialPaymentLaw overriddenBy(Path folder) {
    return of(Parameters.of(ParameterTexts.own().overriddenBy(folder)));
  }

  /**
   * The law as it was written when a decision was made.
   *
   * @param version the one it was kept under; parameters that came later are not part of it
   */
  public static SocialPaymentLaw of(ParameterTexts texts, String version) {
    return of(Parameters.of(texts.completed()).keptAs(version));
  }

  static SocialPaymentLaw of(Parameters parameters) {
    return new SocialPaymentLaw(parameters);
  }

  /** Short hash over all legal parameters. */
  public String parametersVersion() {
    return parameters.version();
  }

  /** The legal parameters as they are written. */
  public ParameterTexts parameterTexts() {
    return parameters.texts();
  }

  /** Everything that is wrong with the input, field by field; empty when it can be calculated. */
  public List<FieldError> errorsIn(CalculationInput input) {
    FieldErrors errors = new FieldErrors();
    InputCheck.run(input, errors);
    if (input.payment() != null) {
      payments.get(input.payment()).checkNeeds(input, errors);
    }
    return errors.found();
  }

  /**
   * @throws InvalidInput with every error of {@link #errorsIn}
   * @throws Impossible where a parameter has no value for so early a day
   */
  public Calculation calculate(CalculationInput input) {
    List<FieldError> errors = errorsIn(input);
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    SocialPayment payment = payments.get(input.payment());
    Workings workings = new Workings(citations);
    List<Contribution> counted = Refunds.takenOut(input.contributions());
    Income income = payment.income(input, counted, workings);
    Facts facts = new Facts(input, parameters, income, Participation.monthsOf(input, counted));
    List<Reason> reasons = Rule.reasonsAgainst(payment.rules(), facts);
    return reasons.isEmpty()
        ? Calculation.granted(facts, payment.grant(facts, workings), payment.isOneOff(), workings)
        : Calculation.refused(facts, reasons, payment.isOneOff(), workings);
  }

  /**
   * What statistics ask of an input that {@link #calculate} takes.
   *
   * @param day on which degree and dependants are looked at
   */
  public Profile profile(CalculationInput input, LocalDate day) {
    List<Contribution> counted = Refunds.takenOut(input.contributions());
    Income income = payments.get(input.payment()).income(input, counted, new Workings(citations));
    return Profile.of(new Facts(input, parameters, income, 0), day);
  }

  /** Share of the income of a month that was due as its contribution. */
  public BigDecimal contributionRate(YearMonth month) {
    return parameters.on(ParameterKey.CONTRIBUTION_RATE, month.atDay(1)).decimal();
  }

  /** Least loss of capacity for work that is paid for on a day, percent. */
  public int leastDegree(LocalDate day) {
    return parameters.on(ParameterKey.LEAST_DEGREE, day).whole();
  }

  /** What holds for recoveries on a day. */
  public RecoveryTerms recoveryTerms(LocalDate day) {
    return new RecoveryTerms(
        parameters.on(ParameterKey.LIMITATION_PERIOD, day).whole(),
        parameters.on(ParameterKey.WITHHOLDING_LIMIT, day).decimal(),
        parameters.on(ParameterKey.MOST_INSTALMENTS, day).whole(),
        parameters.on(ParameterKey.OVERPAYMENT_WITH_PENSION, day).isOn());
  }

  /** Minimum wage (MW) on the first of a month, KZT. */
  public BigDecimal minimumWage(YearMonth month) {
    return parameters.on(ParameterKey.MINIMUM_WAGE, month.atDay(1)).decimal();
  }

  /** Last day, inclusive, to appeal against a judgment of that day. */
  public LocalDate appealUntil(LocalDate judgedOn) {
    return judgedOn.plusMonths(parameters.on(ParameterKey.LAWSUIT_APPEAL_TERM, judgedOn).whole());
  }

  /** Last day, inclusive, to file a cassation against a judgment in force since that day. */
  public LocalDate cassationUntil(LocalDate inForceOn) {
    return inForceOn.plusMonths(
        parameters.on(ParameterKey.LAWSUIT_CASSATION_TERM, inForceOn).whole());
  }
}
