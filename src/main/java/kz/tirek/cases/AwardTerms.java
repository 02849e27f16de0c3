package kz.tirek.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.tirek.awards.Award;
import kz.tirek.awards.AwardPeriod;
import kz.tirek.common.PaymentKind;
import kz.tirek.deadlines.WorkingDays;
import kz.tirek.engine.Processes;
import kz.tirek.law.PeriodReason;
import org.springframework.stereotype.Component;

/** The days for which the process of an award sets its timers. */
@Component
public class AwardTerms {
  /** Where no end is known the timer rests beyond all lives. */
  private static final LocalDate NEVER = LocalDate.of(2999, 1, 1);

  /** How long before the end of its term a re-examination is announced (assumption, 0013). */
  private static final int NOTICE_MONTHS = 1;

  private final Calculations calculations;
  private final Processes processes;
  private final Clock clock;

  AwardTerms(Calculations calculations, Processes processes, Clock clock) {
    this.calculations = calculations;
    this.processes = processes;
    this.clock = clock;
  }

  /** The flags that the timers of an award's process read. */
  public Map<String, Object> flags(Award award) {
    LocalDate over = nextTermOver(award);
    return Map.of(
        CaseFlags.TERM_ENDS_ON, startOf(over),
        CaseFlags.REEXAMINATION_AHEAD, endsWithExamination(award),
        CaseFlags.REEXAMINATION_NOTICE_ON, startOf(over.minusMonths(NOTICE_MONTHS)));
  }

  /** After a determination changed the days: the waiting timers follow. */
  public void reset(Award award) {
    reset(List.of(award));
  }

  /** The same for many awards. */
  public void reset(Collection<Award> awards) {
    awards.stream()
        .collect(Collectors.groupingBy(award -> Cases.processOf(award.payment())))
        .forEach(this::reset);
  }

  private void reset(String process, List<Award> awards) {
    Map<String, Map<String, Object>> flags =
        awards.stream().collect(Collectors.toMap(Award::caseNumber, this::flags));
    processes.flag(process, flags);
    processes.moveTimers(
        process,
        flags.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, one -> timers(one.getValue()))));
  }

  private Map<String, Date> timers(Map<String, Object> flags) {
    return Map.of(
        "TermPassed",
        nextLook(flags),
        "ReexaminationNear",
        (Date) flags.get(CaseFlags.REEXAMINATION_NOTICE_ON));
  }

  /**
   * The end of the term. Where its re-examination is still to be announced, the day of the notice:
   * the process that waits for the end looks at the term again, and goes on to announce it.
   */
  private Date nextLook(Map<String, Object> flags) {
    Date notice = (Date) flags.get(CaseFlags.REEXAMINATION_NOTICE_ON);
    boolean ahead =
        (boolean) flags.get(CaseFlags.REEXAMINATION_AHEAD)
            && notice.toInstant().isAfter(clock.instant());
    return ahead ? notice : (Date) flags.get(CaseFlags.TERM_ENDS_ON);
  }

  /** The first day after today on which a dependant leaves, else the day after the last paid. */
  private LocalDate nextTermOver(Award award) {
    LocalDate today = LocalDate.now(clock);
    return award.entitlement().stream()
        .filter(period -> period.reason().equals(PeriodReason.DEPENDANTS_CHANGED.name()))
        .map(AwardPeriod::from)
        .filter(from -> from.isAfter(today))
        .findFirst()
        .orElseGet(() -> dayAfterLast(award));
  }

  /** The first day of all where a recalculation left nothing. */
  private static LocalDate dayAfterLast(Award award) {
    if (award.entitlement().isEmpty()) {
      return award.rightFrom();
    }
    return award.entitledUntil() == null ? NEVER : award.entitledUntil().plusDays(1);
  }

  /** Not at the pension age: only the term of an examination can be followed by another. */
  private boolean endsWithExamination(Award award) {
    return award.payment() == PaymentKind.DISABILITY
        && award.entitledUntil() != null
        && calculations.examinedUntil(award.newest().calculationId()).stream()
            .anyMatch(award.entitledUntil()::equals);
  }

  private static Date startOf(LocalDate day) {
    return Date.from(day.atStartOfDay(WorkingDays.ZONE).toInstant());
  }
}
