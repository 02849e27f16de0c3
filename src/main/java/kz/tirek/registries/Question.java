package kz.tirek.registries;

import java.time.LocalDate;
import java.util.List;
import kz.tirek.common.Iin;
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Sex;

/**
 * What the engine wants to have checked about a case.
 *
 * @param riskDate the day the right arises; for maternity the first day of leave
 * @param askedOn today by the engine's calendar, which a demo moves; null from an engine that does
 *     not tell
 * @param details per payment, as in the application (api.md)
 */
record Question(
    String caseNumber,
    PaymentKind payment,
    Applicant applicant,
    LocalDate riskDate,
    LocalDate appliedOn,
    LocalDate askedOn,
    Details details) {

  Question {
    details = details == null ? Details.NONE : details;
  }

  /** The applicant as the application describes the person. */
  record Applicant(
      Iin iin,
      String familyName,
      String givenName,
      String middleName,
      LocalDate birthDate,
      Sex sex) {}

  /**
   * What the application names beside the applicant; null where the payment has no such detail.
   *
   * @param sheetNumber maternity, adoption
   * @param childIin child care; adoption may leave it out
   * @param childBirthDate child care, as is {@code childOrder}
   * @param examinationNumber disability
   * @param deceasedIin breadwinner, as are {@code dependants}
   */
  record Details(
      String sheetNumber,
      Iin childIin,
      LocalDate childBirthDate,
      Integer childOrder,
      String examinationNumber,
      Iin deceasedIin,
      List<Dependant> dependants) {
    static final Details NONE = new Details(null, null, null, null, null, null, null);

    Details {
      dependants = dependants == null ? List.of() : List.copyOf(dependants);
    }
  }

  /**
   * A family member of the deceased.
   *
   * @param childBirthDate for a carer: of the child cared for
   */
  record Dependant(Iin iin, LocalDate birthDate, Relation relation, LocalDate childBirthDate) {}

  enum Relation {
    CHILD,
    STUDENT,
    DISABLED_SINCE_CHILDHOOD,
    CARER
  }

  Question askedOn(LocalDate day) {
    return new Question(caseNumber, payment, applicant, riskDate, appliedOn, day, details);
  }

  Iin deceased() {
    return details.deceasedIin();
  }
}
