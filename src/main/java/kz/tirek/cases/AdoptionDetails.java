package kz.tirek.cases;

import java.time.LocalDate;
import kz.tirek.common.Iin;

/**
 * Adoption of a newborn: which sheet grants the leave.
 *
 * @param childIin null where the application does not name the child
 */
record AdoptionDetails(String sheetNumber, String childIin) implements PaymentDetails {

  static AdoptionDetails read(DetailFields fields) {
    fields.only("sheetNumber", "childIin");
    return new AdoptionDetails(
        fields.text("sheetNumber"), fields.has("childIin") ? fields.iin("childIin") : null);
  }

  @Override
  public void check(NewApplication application, Faults faults) {
    LocalDate risk = application.riskDate();
    faults.wrongIf(
        childIin != null && risk != null && new Iin(childIin).birthDate().isAfter(risk),
        "details.childIin",
        "CHILD_BORN_AFTER_RISK",
        "The child was born after the right arose");
  }

  @Override
  public String subject() {
    return childIin == null ? "" : childIin;
  }
}
