package kz.tirek.recovery;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.Optional;
import kz.tirek.awards.Award;
import kz.tirek.awards.Awards;
import kz.tirek.common.Conflict;
import kz.tirek.common.Impossible;
import kz.tirek.common.InvalidInput;
import kz.tirek.deadlines.WorkingDays;
import kz.tirek.law.SocialPaymentLaw;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Instalments and withholdings: agreed, looked after, ended. */
@Component
class Repayments {
  /** A plan that was missed so often is over. */
  private static final int MOST_MISSES = 2;

  private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

  /** What looking after a repayment shows. */
  enum State {
    ON_TRACK,
    MISSED,
    FAILED,
    OVER
  }

  private final PlanRepository plans;
  private final WithholdingRepository withholdings;
  private final Awards awards;
  private final WorkingDays workingDays;
  private final SocialPaymentLaw law;
  private final Clock clock;

  Repayments(
      PlanRepository plans,
      WithholdingRepository withholdings,
      Awards awards,
      WorkingDays workingDays,
      SocialPaymentLaw law,
      Clock clock) {
    this.plans = plans;
    this.withholdings = withholdings;
    this.awards = awards;
    this.workingDays = workingDays;
    this.law = law;
    this.clock = clock;
  }

  int mostInstalments() {
    return law.recoveryTerms(today()).mostInstalments();
  }

  /** In percent, as people say it. */
  BigDecimal mostPercent() {
    return law.recoveryTerms(today()).withholdingLimit().multiply(PERCENT).stripTrailingZeros();
  }

  void agree(Recovery recovery, Schedule schedule, String by) {
    end(recovery.id());
    plans.insert(recovery.id(), schedule, by);
  }

  /**
   * @throws InvalidInput with code {@code ABOVE_LIMIT} or {@code NOT_POSITIVE}
   * @throws Impossible when the award pays nobody who owes, or nothing more
   * @throws Conflict with code {@code ALREADY_WITHHELD}
   */
  void withhold(Recovery recovery, String awardId, BigDecimal percent, String by) {
    if (percent.signum() <= 0) {
      throw new InvalidInput("sharePercent", "NOT_POSITIVE", "A share is more than nothing");
    }
    if (percent.compareTo(mostPercent()) > 0) {
      throw new InvalidInput(
          "sharePercent",
          "ABOVE_LIMIT",
          "At most %s %% of a payment may be withheld".formatted(mostPercent().toPlainString()));
    }
    Award award = awards.required(awardId);
    if (recovery.debtors().stream().noneMatch(debtor -> debtor.id().equals(award.iin()))) {
      throw new Impossible(
          "NOT_THE_DEBTORS", "Award " + awardId + " is paid to somebody who does not owe this");
    }
    if (!award.isRunning() || award.oneOff()) {
      throw new Impossible("NOT_RUNNING", "Award " + awardId + " pays nothing from month to month");
    }
    end(recovery.id());
    try {
      withholdings.insert(recovery.id(), awardId, percent.divide(PERCENT), by);
    } catch (DuplicateKeyException e) {
      throw new Conflict(
          "ALREADY_WITHHELD", "Another debt is being withheld from award " + awardId);
    }
  }

  void end(String recoveryId) {
    plans.end(recoveryId);
    withholdings.end(recoveryId);
  }

  boolean isWithholding(String recoveryId) {
    return withholdings.living(recoveryId).isPresent();
  }

  /** When to look again: a payment has until the end of the working day after its last day. */
  Date nextCheck(String recoveryId) {
    LocalDate last =
        plans
            .living(recoveryId)
            .flatMap(Repayments::next)
            .map(Instalment::dueOn)
            .map(this::workingDayFrom)
            .orElseGet(() -> today().plusMonths(1).withDayOfMonth(1));
    return Date.from(
        workingDays.plus(last, 1).atTime(LocalTime.MAX).atZone(WorkingDays.ZONE).toInstant());
  }

  /** A last day that is no working day moves to the next (Civil Code art. 175). */
  private LocalDate workingDayFrom(LocalDate day) {
    return workingDays.isWorkingDay(day) ? day : workingDays.plus(day, 1);
  }

  private static Optional<Instalment> next(Plan plan) {
    return plan.instalments().stream().filter(each -> each.missed() == null).findFirst();
  }

  /** Looks whether what was due has come, and ends what leads nowhere. */
  State look(String recoveryId) {
    Optional<Plan> plan = plans.living(recoveryId);
    State state = plan.isPresent() ? look(plan.get()) : lookAtAward(recoveryId);
    if (state == State.FAILED || state == State.OVER) {
      end(recoveryId);
    }
    return state;
  }

  private State look(Plan plan) {
    Optional<Instalment> due = next(plan);
    if (due.isEmpty()) {
      return State.OVER;
    }
    boolean missed = plan.paid().compareTo(plan.dueUpTo(due.get())) < 0;
    plans.looked(plan.id(), due.get().number(), missed);
    boolean last = due.get().number() == plan.instalments().size();
    if (missed) {
      return last || plan.misses() + 1 >= MOST_MISSES ? State.FAILED : State.MISSED;
    }
    return last ? State.OVER : State.ON_TRACK;
  }

  private State lookAtAward(String recoveryId) {
    return withholdings
            .living(recoveryId)
            .filter(withholding -> awards.required(withholding.awardId()).isRunning())
            .isPresent()
        ? State.ON_TRACK
        : State.OVER;
  }

  /** What was due last and did not come; nothing without a plan. */
  Optional<Instalment> lastMissed(String recoveryId) {
    return plans
        .newest(recoveryId)
        .flatMap(
            plan ->
                plan.instalments().stream()
                    .filter(each -> Boolean.TRUE.equals(each.missed()))
                    .reduce((earlier, later) -> later));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
