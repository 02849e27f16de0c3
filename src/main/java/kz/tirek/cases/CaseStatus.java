package kz.tirek.cases;

/** Where a case stands; what an applicant sees as its stage. */
public enum CaseStatus {
  REGISTERED,
  CHECKING,
  INCOMPLETE,
  REVIEW,
  HEARING,
  APPROVAL,
  ASSIGNED,
  REFUSED,
  WITHDRAWN;

  /** Nothing is decided yet: the statutory clock runs. */
  public boolean isOpen() {
    return compareTo(ASSIGNED) < 0;
  }
}
