package kz.tirek.events;

/** What may happen to a recipient, a child or a dependant (api.md, POST /events). */
public enum EventKind {
  DEATH,
  DEPARTED,
  IMPRISONED,
  FULL_STATE_SUPPORT,
  ID_EXPIRED,
  ACCOUNT_IDLE,
  STUDY_ENDED,
  STUDY_SUSPENDED,
  MSE_MISSED,
  NEW_DEGREE,
  DEPENDANTS_CHANGED,
  UNEMPLOYED_STATUS_LOST,
  EMPLOYED,
  PARENTAL_RIGHTS_LOST,
  CHILD_DIED,
  OTHER_CARER,
  GROUND_REMOVED,
  OWN_REQUEST,
  DOCUMENTS_UNRELIABLE,
  /** A child was born: care of it may be paid for. */
  BIRTH,
  /** Removed from work: the loss of the job may be paid for. */
  REGISTERED_UNEMPLOYED,
  /** Told by the program: a complaint against the amount was upheld. */
  COMPLAINT_UPHELD,
  /** Told by the program: contributions were corrected or refunded. */
  CONTRIBUTIONS_CHANGED;

  /** Concerns the person, and so every award at once. */
  boolean isPersonal() {
    return switch (this) {
      case DEATH, DEPARTED, IMPRISONED, FULL_STATE_SUPPORT, ID_EXPIRED, ACCOUNT_IDLE -> true;
      default -> false;
    };
  }

  /** Opens an offer, and touches no award. */
  boolean isOffer() {
    return this == BIRTH || this == REGISTERED_UNEMPLOYED;
  }

  /** Comes from within, never from a registry or a desk. */
  boolean isOwn() {
    return this == COMPLAINT_UPHELD || this == CONTRIBUTIONS_CHANGED;
  }

  /** Happens once in a life: a second date contradicts the first. */
  boolean isOnce() {
    return this == DEATH || this == CHILD_DIED;
  }
}
