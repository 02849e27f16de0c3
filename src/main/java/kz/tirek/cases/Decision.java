package kz.tirek.cases;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * A decision on a case.
 *
 * @param proposedBy null when decided automatically
 * @param approvedBy second pair of eyes; null where none is needed
 * @param reasons why refused; empty for an assignment
 * @param note what the people who decided wrote
 * @param basis the complaint or court order for which it supersedes the decision before it; null
 *     for the first decision of a case
 */
public record Decision(
    Kind kind,
    boolean automatic,
    String proposedBy,
    String approvedBy,
    List<Ground> reasons,
    String note,
    OffsetDateTime madeAt,
    String basis) {

  /** The decision that ends an application. */
  public Decision(
      Kind kind,
      boolean automatic,
      String proposedBy,
      String approvedBy,
      List<Ground> reasons,
      String note,
      OffsetDateTime madeAt) {
    this(kind, automatic, proposedBy, approvedBy, reasons, note, madeAt, null);
  }

  /** What was decided. */
  public enum Kind {
    ASSIGN,
    REFUSE
  }
}
