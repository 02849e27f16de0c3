package kz.tirek.engine;

import java.util.Map;

/**
 * What a person entered in the form of one user task.
 *
 * @param processDefinitionKey the process the task belongs to, without version
 * @param caseNumber business key of the root process instance
 * @param userId who answered
 * @param fields only names the task's form offers for input; values as the form sent them (text,
 *     whole number, boolean, list, map), unchecked
 */
public record TaskAnswer(
    String taskId,
    String taskDefinitionKey,
    String processDefinitionKey,
    String caseNumber,
    String userId,
    Map<String, Object> fields) {}
