package kz.tirek.awards;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import kz.tirek.common.PaymentKind;

/**
 * The raises of running payments that were decided here and that the legal parameters do not know:
 * they are added to every answer of the law, so that no later recalculation loses them.
 */
public interface Raises {

  /** By award, in order of time; called in the transaction that determines. */
  Map<String, List<Raise>> of(Collection<Subject> awards);

  /** An award, perhaps not assigned yet. */
  record Subject(String award, PaymentKind payment, LocalDate rightFrom) {
    static Subject of(Award award) {
      return new Subject(award.id(), award.payment(), award.rightFrom());
    }
  }
}
