package kz.tirek.recovery;

import kz.tirek.cases.Entered;

/** What a second pair of eyes says. */
enum Approval {
  APPROVE,
  RETURN;

  static Approval of(Entered entered) {
    Approval approval = entered.choice("approval", Approval.class);
    if (approval == RETURN) {
      entered.requiredText("reason", "Whoever proposed it needs to know why it comes back");
    }
    return approval;
  }
}
