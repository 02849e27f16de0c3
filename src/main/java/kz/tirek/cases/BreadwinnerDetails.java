package kz.tirek.cases;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.tirek.common.Iin;

/** Loss of the breadwinner: who died, and whom the deceased supported. */
record BreadwinnerDetails(String deceasedIin, List<FamilyMember> dependants)
    implements PaymentDetails {
  private static final int MOST_DEPENDANTS = 50;
  private static final String DECEASED = "details.deceasedIin";
  private static final String DEPENDANTS = "details.dependants";

  static BreadwinnerDetails read(DetailFields fields) {
    fields.only("deceasedIin", "dependants");
    return new BreadwinnerDetails(
        fields.iin("deceasedIin"),
        fields.objects("dependants").stream().map(FamilyMember::read).toList());
  }

  @Override
  public void check(NewApplication application, Faults faults) {
    deceased(application, faults);
    if (dependants.isEmpty() && application.details().path("dependants").isArray()) {
      faults.wrong(DEPENDANTS, "REQUIRED", "Nobody is named whom the deceased supported");
    }
    faults.wrongIf(
        dependants.size() > MOST_DEPENDANTS,
        DEPENDANTS,
        "TOO_MANY",
        "At most " + MOST_DEPENDANTS + " dependants");
    Set<String> named = new HashSet<>();
    for (int i = 0; i < dependants.size(); i++) {
      String path = DEPENDANTS + "[" + i + "]";
      String iin = dependants.get(i).iin();
      faults.wrongIf(
          iin != null && !named.add(iin),
          path + ".iin",
          "DEPENDANT_TWICE",
          "This dependant is named twice");
      faults.wrongIf(
          iin != null && iin.equals(deceasedIin),
          path + ".iin",
          "DEPENDANT_IS_DECEASED",
          "This is the IIN of the deceased");
      dependants.get(i).check(path, application.riskDate(), application.appliedOn(), faults);
    }
  }

  private void deceased(NewApplication application, Faults faults) {
    if (deceasedIin == null) {
      return;
    }
    LocalDate born = new Iin(deceasedIin).birthDate();
    LocalDate death = application.riskDate();
    faults.wrongIf(
        death != null && born.isAfter(death),
        DECEASED,
        "BORN_AFTER_RISK",
        "The deceased was born after the day of death");
    faults.wrongIf(
        ApplicationRules.isBornTooEarly(born), DECEASED, "BORN_TOO_EARLY", "Nobody lives so long");
    faults.wrongIf(
        application.applicant() != null && deceasedIin.equals(application.applicant().iin()),
        DECEASED,
        "DECEASED_IS_APPLICANT",
        "The deceased cannot apply");
  }

  @Override
  public String subject() {
    return deceasedIin == null ? "" : deceasedIin;
  }
}
