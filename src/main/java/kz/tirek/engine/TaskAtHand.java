package kz.tirek.engine;

/**
 * An open user task as the guard needs it.
 *
 * @param caseNumber business key of the root process instance
 * @param assignee login; null in the common pool
 */
record TaskAtHand(
    String taskId,
    String taskDefinitionKey,
    String processDefinitionKey,
    String caseNumber,
    String assignee,
    FormFields form) {}
