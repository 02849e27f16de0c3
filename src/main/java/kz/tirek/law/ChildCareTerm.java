package kz.tirek.law;

import static kz.tirek.law.ParameterKey.CHILD_CARE_DURATION;
import static kz.tirek.law.ParameterKey.CHILD_CARE_EXTENDS_RUNNING;
import static kz.tirek.law.ParameterKey.CHILD_CARE_LAST_DAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How long child care is paid: until the age of the child that the law of the risk date names, and
 * longer where a later law extended what was running.
 */
record ChildCareTerm(Facts facts) {

  Verdict childYoungEnough() {
    // Before child care was insured there is no duration, and another rule has said so.
    return facts
        .parameters()
        .find(CHILD_CARE_DURATION, facts.riskDate())
        .map(this::lastDay)
        .filter(last -> last.isBefore(facts.riskDate()))
        .map(last -> Verdict.rejected(ReasonCode.CHILD_TOO_OLD, last))
        .orElse(Verdict.ALLOWED);
  }

  Grant grant(Fraction amount, Phrase how, Workings workings) {
    Provision duration = facts.on(CHILD_CARE_DURATION);
    LocalDate until = end(duration, workings);
    List<Stretch> stretches = new ArrayList<>();
    stretches.add(
        new Stretch(facts.riskDate(), until, amount, PeriodReason.ASSIGNED, how, List.of()));
    extension(until)
        .ifPresent(
            longer -> {
              LocalDate newEnd = end(longer, workings);
              if (newEnd.isAfter(until)) {
                Phrase extended = Phrase.of("period.EXTENDED", longer.from(), longer.whole());
                stretches.add(
                    new Stretch(
                        until.plusDays(1),
                        newEnd,
                        amount,
                        PeriodReason.EXTENDED,
                        extended,
                        List.of(longer)));
              }
            });
    return new Grant(new Payable(facts, workings).grant(stretches).periods(), until);
  }

  private LocalDate end(Provision duration, Workings workings) {
    return new Term(facts, workings)
        .until(
            lastDay(duration),
            Phrase.of("step.UNTIL.CHILD_CARE", duration.whole()),
            List.of(duration, facts.on(CHILD_CARE_LAST_DAY)));
  }

  /** A longer duration that came while the payment was running. */
  private Optional<Provision> extension(LocalDate until) {
    return facts.parameters().get(CHILD_CARE_DURATION).after(facts.riskDate()).stream()
        .filter(longer -> !longer.from().isAfter(until))
        .filter(longer -> facts.parameters().on(CHILD_CARE_EXTENDS_RUNNING, longer.from()).isOn())
        .findFirst();
  }

  private LocalDate lastDay(Provision duration) {
    LocalDate born = facts.input().childBirthDate();
    return facts
        .on(CHILD_CARE_LAST_DAY)
        .choice(LastDay.class)
        .of(born == null ? facts.riskDate() : born, duration.whole());
  }
}
