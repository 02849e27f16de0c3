package kz.tirek.cases;

import java.util.Arrays;

/** What people are told, each by the step of the process that tells it. */
enum NoticeKind {
  MISSING_DOCUMENTS("NotifyOfMissingDocuments"),
  HEARING("NotifyOfHearing"),
  ASSIGNMENT("NotifyOfAssignment"),
  REFUSAL("NotifyOfRefusal"),
  COMPLAINT_DECISION("NotifyOfComplaintDecision"),
  COURT_ORDER("NotifyOfCourtOrder");

  private final String activityId;

  NoticeKind(String activityId) {
    this.activityId = activityId;
  }

  static NoticeKind sentBy(String activityId) {
    return Arrays.stream(values())
        .filter(kind -> kind.activityId.equals(activityId))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No notice is sent by " + activityId));
  }
}
