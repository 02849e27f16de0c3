package kz.tirek.cases;

import java.time.LocalDate;
import java.util.List;
import kz.tirek.awards.AwardPeriod;
import kz.tirek.awards.Determination;
import kz.tirek.common.Money;

/**
 * What a determination makes of a living award, as notices tell it.
 *
 * @param ground code of the event or of the law's reason, as in {@code ground.*} of the messages
 * @param effectiveOn first day that is different; of a termination the first day not paid
 * @param periods what is paid from {@code effectiveOn} on
 * @param until last day of the term, inclusive; null where no end is known
 * @param arrears KZT paid in addition for months past, after the pension contribution
 * @param overpaid KZT paid too much for months past, after the pension contribution
 */
public record DeterminationFacts(
    Determination.Kind kind,
    String ground,
    LocalDate effectiveOn,
    List<AwardPeriod> periods,
    LocalDate until,
    Money arrears,
    Money overpaid) {

  /** Knows the determination that matters now. */
  @FunctionalInterface
  public interface Source {
    DeterminationFacts of(String caseNumber);
  }
}
