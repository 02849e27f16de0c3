package kz.tirek.recovery;

import java.time.OffsetDateTime;

/** A stage that a recovery entered. */
public record RecoveryStep(RecoveryStage stage, String note, OffsetDateTime enteredAt) {}
