package kz.tirek.law;

import java.math.BigDecimal;
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
  private final Map<PaymentKind, SocialPayment> payments = new EnumMap<>(PaymentKind.class);

  private SocialPaymentLaw(Parameters parameters) {
    this.parameters = parameters;
    payments.put(PaymentKind.MATERNITY, new SumForDays(parameters));
    payments.put(PaymentKind.ADOPTION, new SumForDays(parameters));
  }

  /** Reads the parameters of the class path; a file that cannot be law stops the start. */
  public static SocialPaymentLaw load() {
    return of(Parameters.load());
  }

  static SocialPaymentLaw of(Parameters parameters) {
    return new SocialPaymentLaw(parameters);
  }

  /** Short hash over all legal parameters. */
  public String parametersVersion() {
    return parameters.version();
  }

  /** Everything that is wrong with the input, field by field; empty when it can be calculated. */
  public List<FieldError> errorsIn(CalculationInput input) {
    FieldErrors errors = new FieldErrors();
    InputCheck.run(input, errors);
    if (input.payment() != null) {
      lawOf(input.payment()).checkNeeds(input, errors);
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
    SocialPayment payment = lawOf(input.payment());
    Workings workings = new Workings();
    Income income = payment.income(input, workings);
    Facts facts = new Facts(input, parameters, income, participationMonths(input));
    List<Reason> reasons = Rule.reasonsAgainst(payment.rules(), facts);
    return reasons.isEmpty()
        ? Calculation.granted(facts, payment.grant(facts, workings), payment.isOneOff(), workings)
        : Calculation.refused(facts, reasons, payment.isOneOff(), workings);
  }

  /** Share of the income of a month that was due as its contribution. */
  public BigDecimal contributionRate(YearMonth month) {
    return decimal(ParameterKey.CONTRIBUTION_RATE, month);
  }

  /** Minimum wage (MW) on the first of a month, KZT. */
  public BigDecimal minimumWage(YearMonth month) {
    return decimal(ParameterKey.MINIMUM_WAGE, month);
  }

  private BigDecimal decimal(ParameterKey key, YearMonth month) {
    return new BigDecimal(parameters.on(key, month.atDay(1)).value().value());
  }

  private SocialPayment lawOf(PaymentKind kind) {
    SocialPayment payment = payments.get(kind);
    if (payment == null) {
      throw new Impossible("PAYMENT_NOT_CARRIED_YET", "The law of " + kind + " is not carried yet");
    }
    return payment;
  }

  /** Months of participation: distinct months with a contribution over the whole history. */
  private static int participationMonths(CalculationInput input) {
    return input.participationMonths() != null
        ? input.participationMonths()
        : (int) input.contributions().stream().map(Contribution::period).distinct().count();
  }
}
