package kz.tirek.registries;

import java.time.LocalDate;
import java.util.Map;
import kz.tirek.common.Iin;
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Sex;

/**
 * What the engine wants to have checked about a case.
 *
 * @param riskDate the day the right arises; for maternity the first day of leave
 * @param details per payment, as in the application (api.md)
 */
record Question(
    String caseNumber,
    PaymentKind payment,
    Applicant applicant,
    LocalDate riskDate,
    LocalDate appliedOn,
    Map<String, Object> details) {

  /** The applicant as the application describes the person. */
  record Applicant(
      Iin iin,
      String familyName,
      String givenName,
      String middleName,
      LocalDate birthDate,
      Sex sex) {}

  /** A detail as trimmed text; empty when it was not given. */
  String detail(String name) {
    Object value = details == null ? null : details.get(name);
    return value == null ? "" : value.toString().strip();
  }
}
