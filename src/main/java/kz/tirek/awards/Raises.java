package kz.tirek.awards;

import java.time.LocalDate;
import java.util.List;
import kz.tirek.common.PaymentKind;

/**
 * The raises of running payments that were decided here and that the legal parameters do not know:
 * they are added to every answer of the law, so that no later recalculation loses them.
 */
public interface Raises {

  /** In order of time; called in the transaction that determines. */
  List<Raise> of(String awardId, PaymentKind payment, LocalDate rightFrom);
}
