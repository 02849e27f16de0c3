package kz.tirek.engine;

import java.time.OffsetDateTime;

/**
 * An open user task of a case.
 *
 * @param key id of the task in the model, e.g. {@code ReviewCase}
 * @param name as the model names it
 * @param assignee login of whoever has taken it; null while nobody has
 * @param dueAt Almaty time; null when the model sets none
 */
public record OpenTask(String id, String key, String name, String assignee, OffsetDateTime dueAt) {}
