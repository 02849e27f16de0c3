package kz.tirek.allocation;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A task somebody put aside.
 *
 * @param task id of the task in the model
 * @param until the day on which it comes back
 * @param releasedBy who took it back before that day; null for nobody
 */
public record Hold(
    String taskId,
    String task,
    String reason,
    LocalDate until,
    String heldBy,
    OffsetDateTime heldAt,
    String releasedBy,
    OffsetDateTime releasedAt) {

  public boolean isOn(LocalDate today) {
    return releasedAt == null && until.isAfter(today);
  }
}
