package kz.tirek.cases;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A hearing before an unfavourable decision (Administrative Procedural Code, art. 73).
 *
 * @param heldFrom first day it may be held: 3 working days after the notice
 * @param objectionUntil last day for an objection, inclusive: 2 working days after the notice
 * @param objection what the applicant objected; null while nothing came
 */
public record Hearing(
    OffsetDateTime notifiedAt,
    LocalDate heldFrom,
    LocalDate objectionUntil,
    String objection,
    OffsetDateTime objectedAt) {}
