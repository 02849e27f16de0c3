package kz.tirek.engine;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;

/**
 * An open user task as those who share out the work see it.
 *
 * @param key id of the task in the model, e.g. {@code ReviewCase}
 * @param name as the model names it
 * @param caseNumber business key of the root process instance; null for a process without a case
 * @param branch code of the case's branch, e.g. {@code KZ-75}; null where the process names none
 * @param payment kind of payment; null where the process names none
 * @param assignee login of whoever has it; null in the common pool
 * @param groups candidate groups
 * @param priority 0 to 100, 50 is usual
 * @param dueAt Almaty time; null when the model sets none
 * @param heldUntil the day on which it comes back; null when nobody put it on hold
 */
public record WorkItem(
    String taskId,
    String key,
    String name,
    String processKey,
    String caseNumber,
    String branch,
    String payment,
    String assignee,
    Set<String> groups,
    int priority,
    OffsetDateTime dueAt,
    LocalDate heldUntil) {}
