package kz.tirek.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Sex;

/** What a worker needs to ask a registry about a case. */
public record CheckQuestion(
    String caseNumber,
    PaymentKind payment,
    String registry,
    Person applicant,
    LocalDate riskDate,
    LocalDate appliedOn,
    JsonNode details) {

  /** Who applies, without address, account and telephone. */
  public record Person(
      String iin,
      String familyName,
      String givenName,
      String middleName,
      LocalDate birthDate,
      Sex sex) {}

  static CheckQuestion of(Application application, Registry registry) {
    Applicant a = application.applicant();
    return new CheckQuestion(
        application.number(),
        application.payment(),
        registry.code(),
        new Person(a.iin(), a.familyName(), a.givenName(), a.middleName(), a.birthDate(), a.sex()),
        application.riskDate(),
        application.appliedOn(),
        application.details());
  }
}
