package kz.tirek.cases;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.tirek.common.Words;
import kz.tirek.law.Calculation;
import kz.tirek.law.CalculationInput;
import kz.tirek.law.Contribution;
import kz.tirek.law.Person;
import kz.tirek.law.Phrase;
import kz.tirek.law.SocialPaymentLaw;
import org.springframework.stereotype.Component;

/**
 * Puts checks, account and law together into a draft of the decision, and keeps the calculation.
 */
@Component
class Drafting {
  private final CheckRepository checks;
  private final DecisionRepository decisions;
  private final InsuredHistory history;
  private final SocialPaymentLaw law;
  private final CheckGrounds grounds;
  private final Clock clock;

  Drafting(
      CheckRepository checks,
      DecisionRepository decisions,
      InsuredHistory history,
      SocialPaymentLaw law,
      CheckGrounds grounds,
      Clock clock) {
    this.checks = checks;
    this.decisions = decisions;
    this.history = history;
    this.law = law;
    this.grounds = grounds;
    this.clock = clock;
  }

  /** Calculates anew and keeps the calculation. */
  Draft make(Application application) {
    List<Check> current = checks.current(application.number());
    sheetDays(current).ifPresent(days -> calculate(application, days));
    return assemble(application.number(), current);
  }

  /** The draft as it was made last. */
  Draft latest(String caseNumber) {
    return assemble(caseNumber, checks.current(caseNumber));
  }

  private Draft assemble(String caseNumber, List<Check> current) {
    Optional<StoredCalculation> calculation =
        sheetDays(current)
            .flatMap(days -> decisions.latestCalculation(caseNumber))
            .map(DecisionRepository.Kept::calculation);
    List<Ground> against = new ArrayList<>();
    current.stream()
        .filter(check -> !check.outcome().isFavourable())
        .map(grounds::of)
        .forEach(against::add);
    calculation.ifPresent(found -> against.addAll(found.reasons()));
    return new Draft(current, against, calculation);
  }

  private void calculate(Application application, int days) {
    List<Contribution> contributions = history.of(application);
    CalculationInput input =
        new CalculationInput(
            application.payment(),
            application.riskDate(),
            application.appliedOn(),
            new Person(application.applicant().birthDate(), application.applicant().sex()),
            contributions,
            InsuredHistory.monthsOf(contributions),
            null,
            null,
            days,
            null,
            null);
    decisions.keep(
        application.number(), input, stored(law.calculate(input)), OffsetDateTime.now(clock));
  }

  /** From the register, or from the paper a person read. */
  private static Optional<Integer> sheetDays(List<Check> current) {
    return current.stream()
        .filter(check -> check.registry() == Registry.SICK_LEAVE)
        .filter(check -> check.facts().has("days"))
        .map(check -> check.facts().get("days").asInt())
        .findFirst();
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
