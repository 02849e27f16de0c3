package kz.tirek.registries;

import java.time.LocalDate;
import java.util.List;
import kz.tirek.common.Iin;
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Sex;
import kz.tirek.registries.Question.Applicant;
import kz.tirek.registries.Question.Dependant;
import kz.tirek.registries.Question.Details;

/**
 * Cases of one applicant, with a risk on 10 February 2024 and an application two days later: a
 * maternity case with sheet SL-1, and the other payments with what they name.
 */
final class Questions {
  static final LocalDate RISK_DATE = LocalDate.of(2024, 2, 10);
  static final LocalDate APPLIED_ON = LocalDate.of(2024, 2, 12);
  static final String IIN = "850201400124";
  static final Iin APPLICANT = new Iin(IIN);
  static final Iin DECEASED = new Iin("811120300242");

  private Questions() {}

  static Question maternity() {
    return maternity("SL-1");
  }

  static Question maternity(String sheetNumber) {
    return sheet(PaymentKind.MATERNITY, sheetNumber);
  }

  static Question sheet(PaymentKind payment, String sheetNumber) {
    return of(payment, new Details(sheetNumber, null, null, null, null, null, null));
  }

  static Question about(Applicant applicant) {
    return with(PaymentKind.MATERNITY, applicant, null);
  }

  static Question jobLoss() {
    return of(PaymentKind.JOB_LOSS, null);
  }

  static Question disability(String examinationNumber) {
    return of(
        PaymentKind.DISABILITY, new Details(null, null, null, null, examinationNumber, null, null));
  }

  /** Of the second child, born or adopted on the risk date. */
  static Question childCare(Iin child, LocalDate born) {
    return of(PaymentKind.CHILD_CARE, new Details(null, child, born, 2, null, null, null));
  }

  /**
   * @param child null when the application does not name it
   */
  static Question adoption(Iin child) {
    return of(PaymentKind.ADOPTION, new Details("SL-1", child, null, null, null, null, null));
  }

  static Question breadwinner(Dependant... dependants) {
    return of(
        PaymentKind.BREADWINNER,
        new Details(null, null, null, null, null, DECEASED, List.of(dependants)));
  }

  private static Question of(PaymentKind payment, Details details) {
    return with(
        payment,
        new Applicant(
            APPLICANT, "Әбенова", "Гүлнұр", "Қайратқызы", LocalDate.of(1985, 2, 1), Sex.F),
        details);
  }

  private static Question with(PaymentKind payment, Applicant applicant, Details details) {
    return new Question("C-1", payment, applicant, RISK_DATE, APPLIED_ON, APPLIED_ON, details);
  }
}
