package kz.tirek.cases;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Words;
import kz.tirek.law.Calculation;
import kz.tirek.law.CalculationInput;
import kz.tirek.law.Contribution;
import kz.tirek.law.Phrase;
import kz.tirek.law.SocialPaymentLaw;
import org.springframework.stereotype.Component;

/**
 * Puts checks, account and law together into a draft of the decision, and keeps the calculation.
 */
@Component
class Drafting {
  private static final Ground ACCOUNT_MISSING =
      new Ground(
          "ACCOUNT_MISSING",
          new Words(
              "Төлем аударылатын банк шоты көрсетілмеген",
              "Не указан банковский счёт для выплаты",
              "There is no bank account to pay to"));

  private final ApplicationRepository applications;
  private final CheckRepository checks;
  private final DecisionRepository decisions;
  private final InsuredHistory history;
  private final SocialPaymentLaw law;
  private final CheckGrounds grounds;
  private final Clock clock;
  private final Map<PaymentKind, CalculationFacts> facts = new EnumMap<>(PaymentKind.class);

  Drafting(
      ApplicationRepository applications,
      CheckRepository checks,
      DecisionRepository decisions,
      InsuredHistory history,
      SocialPaymentLaw law,
      CheckGrounds grounds,
      Clock clock,
      List<CalculationFacts> facts) {
    this.applications = applications;
    this.checks = checks;
    this.decisions = decisions;
    this.history = history;
    this.law = law;
    this.grounds = grounds;
    this.clock = clock;
    facts.forEach(one -> one.payments().forEach(payment -> this.facts.put(payment, one)));
  }

  /** Calculates anew and keeps the calculation. */
  Draft make(Application application) {
    List<Check> current = checks.current(application.number());
    if (canBeCalculated(application, current)) {
      calculate(application, current);
    }
    return assemble(application, current);
  }

  /** The draft as it was made last. */
  Draft latest(String caseNumber) {
    return assemble(applications.find(caseNumber).orElseThrow(), checks.current(caseNumber));
  }

  private Draft assemble(Application application, List<Check> current) {
    Optional<StoredCalculation> calculation =
        canBeCalculated(application, current)
            ? decisions
                .latestCalculation(application.number())
                .map(DecisionRepository.Kept::calculation)
            : Optional.empty();
    List<Ground> against = new ArrayList<>();
    current.stream()
        .filter(check -> !check.outcome().isFavourable())
        .map(grounds::of)
        .forEach(against::add);
    calculation.ifPresent(found -> against.addAll(found.reasons()));
    if (against.isEmpty() && application.applicant().iban() == null) {
      against.add(ACCOUNT_MISSING);
    }
    return new Draft(current, against, calculation);
  }

  private boolean canBeCalculated(Application application, List<Check> current) {
    Registry basis = facts.get(application.payment()).basis();
    return CalculationFacts.favourable(basis, current).isPresent();
  }

  private void calculate(Application application, List<Check> current) {
    List<Contribution> contributions = history.of(application);
    CalculationInput input =
        facts
            .get(application.payment())
            .input(application, current)
            .contributions(contributions)
            .participationMonths(InsuredHistory.monthsOf(contributions))
            .build();
    decisions.keep(
        application.number(), input, stored(law.calculate(input)), OffsetDateTime.now(clock));
  }

  static StoredCalculation stored(Calculation c) {
    return new StoredCalculation(
        c.entitled(),
        c.averageMonthlyIncome(),
        c.participationMonths(),
        c.gross(),
        c.pension(),
        c.net(),
        c.oneOff(),
        c.from(),
        c.until(),
        c.periods().stream()
            .map(
                p ->
                    new StoredCalculation.Period(
                        p.from(),
                        p.until(),
                        p.gross(),
                        p.pension(),
                        p.net(),
                        p.reason().name(),
                        words(p.how())))
            .toList(),
        c.steps().stream()
            .map(
                s ->
                    new StoredCalculation.Step(
                        s.symbol(), s.value(), words(s.how()), s.source(), s.parameters()))
            .toList(),
        c.reasons().stream().map(r -> new Ground(r.code().name(), words(r.text()))).toList(),
        c.parametersVersion());
  }

  private static Words words(Phrase phrase) {
    return new Words(phrase.in(Words.KAZAKH), phrase.in(Words.RUSSIAN), phrase.in(Locale.ENGLISH));
  }
}
