package kz.tirek.cases;

import java.time.LocalDate;

/**
 * The answer to an application.
 *
 * @param branch code of the region's branch
 * @param dueOn last day for the decision, inclusive
 * @param trackingCode with which the applicant follows the case without signing in
 */
public record Registration(
    String number, CaseStatus status, String branch, LocalDate dueOn, String trackingCode) {}
