package kz.tirek.cases;

import java.util.Arrays;

/** What people are told, each by the step of the process that tells it. */
enum NoticeKind {
  MISSING_DOCUMENTS("NotifyOfMissingDocuments", Remedy.NONE),
  WITHDRAWAL("NotifyOfWithdrawal", Remedy.NONE),
  HEARING("NotifyOfHearing", Remedy.NONE),
  ASSIGNMENT("NotifyOfAssignment", Remedy.COMPLAINT),
  REFUSAL("NotifyOfRefusal", Remedy.COMPLAINT),
  SUSPENSION("NotifyOfSuspension", Remedy.COMPLAINT),
  RESUMPTION("NotifyOfResumption", Remedy.COMPLAINT),
  RECALCULATION("NotifyOfRecalculation", Remedy.COMPLAINT),
  TERMINATION("NotifyOfTermination", Remedy.COMPLAINT),
  END_OF_TERM("NotifyOfEnd", Remedy.COMPLAINT),
  REEXAMINATION("NotifyOfReexamination", Remedy.NONE),
  SETTLEMENT_HEARING("NotifyOfSettlementHearing", Remedy.NONE),
  REFUND_HEARING("NotifyOfRefundHearing", Remedy.NONE),
  COMPLAINT_DECISION("NotifyOfComplaintDecision", Remedy.COURT),
  COURT_ORDER("NotifyOfCourtOrder", Remedy.NONE),
  DEBT("NotifyOfDebt", Remedy.COMPLAINT),
  INSTALMENT_MISSED("RemindOfInstalment", Remedy.NONE);

  /** What the reader may do against it (domain.md §3); the last words of the notice. */
  enum Remedy {
    /** Nothing is decided yet, or nothing against the reader. */
    NONE,
    /** A complaint within three months. */
    COMPLAINT,
    /** The complaint has been decided: the court. */
    COURT
  }

  private final String activityId;
  private final Remedy remedy;

  NoticeKind(String activityId, Remedy remedy) {
    this.activityId = activityId;
    this.remedy = remedy;
  }

  Remedy remedy() {
    return remedy;
  }

  static NoticeKind sentBy(String activityId) {
    return Arrays.stream(values())
        .filter(kind -> kind.activityId.equals(activityId))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No notice is sent by " + activityId));
  }
}
