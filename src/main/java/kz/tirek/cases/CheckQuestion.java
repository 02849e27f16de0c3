package kz.tirek.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Sex;

/**
 * What a worker needs to ask the registries about a case.
 *
 * @param askedOn today, as the program counts time
 */
public record CheckQuestion(
    String caseNumber,
    PaymentKind payment,
    Person applicant,
    LocalDate riskDate,
    LocalDate appliedOn,
    LocalDate askedOn,
    JsonNode details) {

  /** Who applies, without address, account and telephone. */
  public record Person(
      String iin,
      String familyName,
      String givenName,
      String middleName,
      LocalDate birthDate,
      Sex sex) {}

  static CheckQuestion of(Application application, LocalDate askedOn) {
    Applicant a = application.applicant();
    return new CheckQuestion(
        application.number(),
        application.payment(),
        new Person(a.iin(), a.familyName(), a.givenName(), a.middleName(), a.birthDate(), a.sex()),
        application.riskDate(),
        application.appliedOn(),
        askedOn,
        application.details());
  }
}
