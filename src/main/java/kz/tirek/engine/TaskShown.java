package kz.tirek.engine;

/**
 * A user task whose form somebody opens.
 *
 * @param caseNumber business key of the root process instance
 * @param userId who is looking; null outside of a sign-in
 */
public record TaskShown(
    String taskId, String taskDefinitionKey, String caseNumber, String userId) {}
