package kz.tirek.events;

/** Process variables and messages of an award's life. */
final class EventFlags {
  static final String CASE_NUMBER = "caseNumber";
  static final String BRANCH = "branch";
  static final String PAYMENT = "payment";
  static final String EFFECT_ID = "effectId";
  static final String HEARING_NEEDED = "hearingNeeded";
  static final String SETTLEMENT_APPROVED = "settlementApproved";
  static final String TERM_GOES_ON = "termGoesOn";

  private EventFlags() {}
}
