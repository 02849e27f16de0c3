package kz.tirek.awards;

import java.time.LocalDate;
import java.util.List;
import kz.tirek.common.PaymentKind;

/**
 * An assigned payment as its newest determination leaves it.
 *
 * @param rightFrom first day the law pays for
 * @param stoppedFrom first day no longer paid after a termination; null while there was none
 * @param periods what is due: the entitlement without suspensions, up to a termination
 * @param entitlement what the law gives if nothing stands in the way
 * @param determinations oldest first
 * @param grounds the open grounds for suspension
 */
public record Award(
    String id,
    String caseNumber,
    PaymentKind payment,
    String iin,
    String payee,
    String iban,
    String region,
    AwardStatus status,
    boolean oneOff,
    LocalDate rightFrom,
    LocalDate stoppedFrom,
    List<AwardPeriod> periods,
    List<AwardPeriod> entitlement,
    List<Determination> determinations,
    List<Suspension> grounds) {

  public boolean isRunning() {
    return status == AwardStatus.ACTIVE || status == AwardStatus.SUSPENDED;
  }

  public Determination newest() {
    return determinations.get(determinations.size() - 1);
  }

  /**
   * The period that says what is paid on a day: the one that covers it, else the next to come, else
   * the last there was. Where nothing is due at all, of what the law would give.
   */
  public AwardPeriod on(LocalDate day) {
    List<AwardPeriod> shown = periods.isEmpty() ? entitlement : periods;
    return shown.stream()
        .filter(period -> !period.endsBefore(day))
        .findFirst()
        .orElseGet(() -> shown.get(shown.size() - 1));
  }

  /** Last day that is due, inclusive; null where no end is known or nothing is due. */
  public LocalDate dueUntil() {
    return periods.isEmpty() ? null : periods.get(periods.size() - 1).until();
  }

  /** Last day the law pays for, inclusive; null where no end is known. */
  public LocalDate entitledUntil() {
    return entitlement.isEmpty() ? null : entitlement.get(entitlement.size() - 1).until();
  }

  Award with(List<AwardPeriod> otherPeriods, List<AwardPeriod> otherEntitlement) {
    return with(otherPeriods, otherEntitlement, determinations, grounds);
  }

  Award with(
      List<AwardPeriod> otherPeriods,
      List<AwardPeriod> otherEntitlement,
      List<Determination> otherDeterminations,
      List<Suspension> otherGrounds) {
    return new Award(
        id,
        caseNumber,
        payment,
        iin,
        payee,
        iban,
        region,
        status,
        oneOff,
        rightFrom,
        stoppedFrom,
        otherPeriods,
        otherEntitlement,
        otherDeterminations,
        otherGrounds);
  }
}
