package kz.tirek.cases;

import java.time.LocalDate;

/**
 * Child care: one child each application.
 *
 * @param childBirthDate the day the right arises, unless the child was adopted or taken into care
 * @param childOrder 1 for the first child
 */
record ChildCareDetails(String childIin, LocalDate childBirthDate, Integer childOrder)
    implements PaymentDetails {
  private static final int MOST_CHILDREN = 30;

  static ChildCareDetails read(DetailFields fields) {
    fields.only("childIin", "childBirthDate", "childOrder");
    ChildCareDetails details =
        new ChildCareDetails(
            fields.iin("childIin"),
            fields.date("childBirthDate"),
            fields.wholeNumber("childOrder", 1, MOST_CHILDREN));
    fields.birthDateFits(details.childIin, "childBirthDate", details.childBirthDate);
    return details;
  }

  @Override
  public void check(NewApplication application, Faults faults) {
    if (childBirthDate == null) {
      return;
    }
    faults.wrongIf(
        application.riskDate() != null && childBirthDate.isAfter(application.riskDate()),
        "details.childBirthDate",
        "CHILD_BORN_AFTER_RISK",
        "The child was born after the right arose");
    LocalDate parentBorn =
        application.applicant() == null ? null : application.applicant().birthDate();
    faults.wrongIf(
        parentBorn != null && !parentBorn.isBefore(childBirthDate),
        "details.childIin",
        "CHILD_OLDER_THAN_APPLICANT",
        "The child is not younger than the applicant");
  }

  @Override
  public String subject() {
    return childIin == null ? "" : childIin;
  }
}
