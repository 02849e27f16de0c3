package kz.tirek.recovery;

import kz.tirek.common.Iin;

/** What may be asked back of an overpaid month. */
enum Verdict {
  RECLAIM("Reclaimed"),
  /** Civil Code art. 960: means of livelihood, without bad faith and without a counting error. */
  GOOD_FAITH("Not reclaimable: received in good faith, no counting error (Civil Code art. 960)"),
  /** Civil Code art. 178. */
  TIME_BARRED("Time-barred (Civil Code art. 178)");

  private final String sentence;

  Verdict(String sentence) {
    this.sentence = sentence;
  }

  String sentence() {
    return sentence;
  }

  static Verdict of(Recovery recovery, LedgerLine debt, int limitationYears) {
    if (!mayBeReclaimed(recovery)) {
      return GOOD_FAITH;
    }
    return debt.month().atEndOfMonth().isBefore(debt.on().minusYears(limitationYears))
        ? TIME_BARRED
        : RECLAIM;
  }

  /** Art. 960 protects people, not organisations. */
  private static boolean mayBeReclaimed(Recovery recovery) {
    Debtor debtor = recovery.debtor();
    return recovery.countingError()
        || recovery.fault() == Fault.FRAUD
        || recovery.fault() == Fault.RECIPIENT
        || recovery.fault() == Fault.PAYER && debtor.role() == Debtor.Role.PAYER
        || !Iin.isValid(debtor.id());
  }
}
