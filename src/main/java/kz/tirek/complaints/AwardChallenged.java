package kz.tirek.complaints;

/**
 * A complaint against an assignment was upheld: the award has to be calculated anew.
 *
 * @param reason why, in the words of whoever decided the complaint
 */
public record AwardChallenged(String caseNumber, String reason) {}
