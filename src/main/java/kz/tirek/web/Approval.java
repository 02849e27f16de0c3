package kz.tirek.web;

/**
 * What a second person decides.
 *
 * @param approved absent means yes
 * @param note needed for a refusal
 */
record Approval(Boolean approved, String note) {

  /** No body at all means yes, too. */
  static Approval orYes(Approval decision) {
    return decision == null ? new Approval(true, null) : decision;
  }

  boolean isApproved() {
    return approved == null || approved;
  }
}
