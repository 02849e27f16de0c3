package kz.tirek.cases;

import java.time.OffsetDateTime;

/** A stage the case has passed or is in. */
public record Stage(CaseStatus status, OffsetDateTime enteredAt) {}
