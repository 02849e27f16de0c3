package kz.tirek.cases;

import java.time.LocalDate;

/** Knows how the newest complaint about a case was decided. */
@FunctionalInterface
public interface ComplaintOutcomes {
  Outcome latest(String caseNumber);

  /**
   * A complaint's decision.
   *
   * @param changed whether the decision complained about is changed, or kept
   * @param reason in the words of whoever decided
   */
  record Outcome(boolean changed, String reason, LocalDate decidedOn) {}
}
