package kz.tirek.engine;

import java.util.Set;

/**
 * Who gets a new user task.
 *
 * @param owner login; null leaves it in the common pool of its candidate groups
 * @param overseers groups that may see the task and take it besides those of the model
 * @param priority 0 to 100
 */
public record Allotment(String owner, Set<String> overseers, int priority) {}
