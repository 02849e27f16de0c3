package kz.tirek.law;

import static kz.tirek.law.ParameterKey.INCOME_WINDOW;
import static kz.tirek.law.ParameterKey.JOB_LOSS_DURATION;
import static kz.tirek.law.ParameterKey.JOB_LOSS_DURATION_REDUNDANCY;
import static kz.tirek.law.ParameterKey.JOB_LOSS_LAST_DAY;
import static kz.tirek.law.ParameterKey.JOB_LOSS_RATE;
import static kz.tirek.law.ParameterKey.JOB_LOSS_RATE_FOR_RUNNING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Job loss: AMI × R × P a month, for one to six months by participation. */
record JobLoss(Parameters parameters) implements SocialPayment {

  @Override
  public boolean isOneOff() {
    return false;
  }

  @Override
  public void checkNeeds(CalculationInput input, FieldErrors errors) {}

  @Override
  public Income income(CalculationInput input, List<Contribution> counted, Workings workings) {
    return new IncomeWindow(input, parameters, INCOME_WINDOW).averageOf(counted, workings);
  }

  @Override
  public List<Rule> rules() {
    return List.of(
        Rules::underPensionAge,
        Rules::contributedInWindow,
        Rules::participatedLongEnough,
        Rules::appliedInTime,
        Rules::lostTheJobBlamelessly);
  }

  @Override
  public Grant grant(Facts facts, Workings workings) {
    Coefficients coefficients = new Coefficients(facts, workings);
    Fraction rate = coefficients.rate(JOB_LOSS_RATE);
    Fraction p = coefficients.participation();
    LocalDate from = facts.input().riskDate();
    LocalDate until = until(facts, workings);
    Fraction average = facts.income().average();
    List<Stretch> stretches = new ArrayList<>();
    Phrase how = Phrase.of("step.GROSS.JOB_LOSS", facts.income().shown(), rate, p);
    Stretch current =
        new Stretch(
            from, until, average.times(rate).times(p), PeriodReason.ASSIGNED, how, List.of());
    for (Provision change : ratesForRunning(from, until)) {
      stretches.add(current.endingOn(change.from().minusDays(1)));
      how = Phrase.of("period.RATE_CHANGED", facts.income().shown(), change.number(), p);
      current =
          new Stretch(
              change.from(),
              until,
              average.times(change.number()).times(p),
              PeriodReason.RATE_CHANGED,
              how,
              List.of(change, parameters.on(JOB_LOSS_RATE_FOR_RUNNING, change.from())));
    }
    stretches.add(current);
    return new Payable(facts, workings).grant(stretches);
  }

  private LocalDate until(Facts facts, Workings workings) {
    LocalDate from = facts.input().riskDate();
    Provision scale = scale(facts.input());
    int months = scale.at(facts.participationMonths()).whole();
    Provision lastDay = parameters.on(JOB_LOSS_LAST_DAY, from);
    return new Term(facts, workings)
        .until(
            lastDay.choice(LastDay.class).of(from, months),
            Phrase.of("step.UNTIL.JOB_LOSS", facts.participationMonths(), months),
            List.of(scale, lastDay));
  }

  /** Redundancy and liquidation had a scale of their own until 2019. */
  private Provision scale(CalculationInput input) {
    Provision usual = parameters.on(JOB_LOSS_DURATION, input.riskDate());
    boolean blameless =
        input.dismissal() == Dismissal.REDUNDANCY || input.dismissal() == Dismissal.LIQUIDATION;
    return blameless
        ? parameters
            .find(JOB_LOSS_DURATION_REDUNDANCY, input.riskDate())
            .filter(Provision::isConfirmed)
            .orElse(usual)
        : usual;
  }

  private List<Provision> ratesForRunning(LocalDate from, LocalDate until) {
    return parameters.get(JOB_LOSS_RATE).after(from).stream()
        .filter(change -> !change.from().isAfter(until))
        .filter(change -> parameters.on(JOB_LOSS_RATE_FOR_RUNNING, change.from()).isOn())
        .toList();
  }
}
