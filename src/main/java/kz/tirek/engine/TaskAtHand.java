package kz.tirek.engine;

/**
 * An open user task as the guard needs it.
 *
 * @param caseNumber business key of the root process instance
 */
record TaskAtHand(
    String taskId,
    String taskDefinitionKey,
    String processDefinitionKey,
    String caseNumber,
    FormFields form) {}
