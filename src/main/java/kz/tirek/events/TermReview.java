package kz.tirek.events;

import java.util.Optional;
import kz.tirek.awards.Award;
import kz.tirek.cases.CaseFile;
import kz.tirek.cases.Recalculated;
import kz.tirek.common.PaymentKind;

/** What a register that is asked at the end of a term may change, for one kind of payment. */
interface TermReview {
  PaymentKind payment();

  /**
   * @return empty when nothing new came to light
   */
  Optional<Recalculated> review(Award award, CaseFile file);
}
