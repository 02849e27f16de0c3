package kz.tirek.awards;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * One of many recalculations.
 *
 * @param award as it stands, its row locked
 * @param entitlement see {@link AwardsInBulk#given}
 */
public record Recalculation(
    Award award,
    Determination.Kind kind,
    long calculationId,
    List<AwardPeriod> entitlement,
    Change change) {

  Determination determination(long id, OffsetDateTime madeAt) {
    return new Determination(
        id,
        kind,
        change.ground(),
        change.effectiveOn(),
        change.cause(),
        change.decidedBy(),
        change.note(),
        calculationId,
        madeAt);
  }
}
