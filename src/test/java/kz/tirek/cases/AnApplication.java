package kz.tirek.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import kz.tirek.People;
import kz.tirek.common.FieldError;
import kz.tirek.common.Iin;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Sex;

/** An application that is right in everything but, perhaps, its details. */
final class AnApplication {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  static final LocalDate RISK = LocalDate.of(2026, 10, 5);
  static final Iin MOTHER = People.aWomanBorn(LocalDate.of(1994, 4, 18));

  private AnApplication() {}

  /**
   * @param details JSON with single quotes
   * @return {@code field CODE} of every fault
   */
  static List<String> faults(PaymentKind payment, String details) {
    try {
      ApplicationRules.check(of(payment, details), TODAY);
      return List.of();
    } catch (InvalidInput refused) {
      return refused.errors().stream().map(AnApplication::words).toList();
    }
  }

  static NewApplication of(PaymentKind payment, String details) {
    try {
      return new NewApplication(
          payment,
          Channel.EGOV,
          new Applicant(
              MOTHER.value(),
              "Сәрсенова",
              "Айгүл",
              null,
              MOTHER.birthDate(),
              Sex.F,
              null,
              "KZ-75",
              null,
              null),
          RISK,
          RISK.plusDays(3),
          new ObjectMapper().readTree(details.replace('\'', '"')),
          List.of());
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static String words(FieldError fault) {
    return fault.field() + " " + fault.code();
  }
}
