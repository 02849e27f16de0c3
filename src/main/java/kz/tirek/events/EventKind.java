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
  DOCUMENTS_UNRELIABLE;

  /** Concerns the person, and so every award at once. */
  boolean isPersonal() {
    return switch (this) {
      case DEATH, DEPARTED, IMPRISONED, FULL_STATE_SUPPORT, ID_EXPIRED, ACCOUNT_IDLE -> true;
      default -> false;
    };
  }

  /** Happens once in a life: a second date contradicts the first. */
  boolean isOnce() {
    return this == DEATH || this == CHILD_DIED;
  }
}
