package kz.tirek.cases;

import java.time.LocalDate;
import kz.tirek.common.Money;

/** Knows what the recipient of a case owes. */
@FunctionalInterface
public interface Debts {
  Debt of(String caseNumber);

  /**
   * What is asked back.
   *
   * @param number of the recovery, to be named when it is paid
   * @param owed KZT, now
   * @param cause in the words of whoever established it
   * @param missed KZT, what was due by instalments and did not come; nothing without a plan
   * @param missedOn when it was due; null without a plan
   */
  record Debt(String number, Money owed, String cause, Money missed, LocalDate missedOn) {}
}
