package kz.tirek.indexation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kz.tirek.common.PaymentKind;

/**
 * An indexation as it is asked for.
 *
 * @param kind null means {@code INDEX}
 * @param percent as in {@code "8.5"}; absent where the law is asked
 * @param act the legal act that orders it
 * @param assignedBefore only awards whose right arose before this day; null means before {@code
 *     effectiveOn}
 */
public record NewIndexation(
    Indexation.Kind kind,
    List<PaymentKind> payments,
    String percent,
    LocalDate effectiveOn,
    String act,
    LocalDate assignedBefore) {
  public NewIndexation {
    kind = kind == null ? Indexation.Kind.INDEX : kind;
    payments =
        payments == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(payments));
    assignedBefore = assignedBefore == null ? effectiveOn : assignedBefore;
  }
}
