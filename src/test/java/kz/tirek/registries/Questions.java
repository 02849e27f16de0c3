package kz.tirek.registries;

import java.time.LocalDate;
import java.util.Map;
import kz.tirek.common.Iin;
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Sex;

/** A maternity case: leave from 10 February 2024, sheet SL-1. */
final class Questions {
  static final LocalDate RISK_DATE = LocalDate.of(2024, 2, 10);
  static final String IIN = "850201400124";

  private Questions() {}

  static Question maternity() {
    return maternity(Map.of("sheetNumber", "SL-1"));
  }

  static Question maternity(Map<String, Object> details) {
    return with(
        new Question.Applicant(
            new Iin(IIN), "Әбенова", "Гүлнұр", "Қайратқызы", LocalDate.of(1985, 2, 1), Sex.F),
        details);
  }

  static Question about(Question.Applicant applicant) {
    return with(applicant, Map.of());
  }

  private static Question with(Question.Applicant applicant, Map<String, Object> details) {
    return new Question(
        "C-1", PaymentKind.MATERNITY, applicant, RISK_DATE, LocalDate.of(2024, 2, 12), details);
  }
}
