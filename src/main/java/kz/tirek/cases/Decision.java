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
 */
public record Decision(
    Kind kind,
    boolean automatic,
    String proposedBy,
    String approvedBy,
    List<Ground> reasons,
    String note,
    OffsetDateTime madeAt) {

  /** What was decided. */
  public enum Kind {
    ASSIGN,
    REFUSE
  }
}
