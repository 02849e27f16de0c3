package kz.tirek.registries;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import kz.tirek.registries.SickLeaveAnswer.Sheet;

/** The sheet named in the application exists, is of the right kind, and fits the leave. */
class SickLeaveCheck implements OnePersonCheck<SickLeaveAnswer> {
  /** Complicated birth in a former test-site zone (domain.md §2). */
  private static final int MOST_DAYS = 184;

  private final int fewestDays;

  private SickLeaveCheck(int fewestDays) {
    this.fewestDays = fewestDays;
  }

  /** At least the part after birth alone, when a child is born early or dead (domain.md §2). */
  static SickLeaveCheck maternity() {
    return new SickLeaveCheck(56);
  }

  /** As few days as are left of the newborn's first weeks when it is adopted. */
  static SickLeaveCheck adoption() {
    return new SickLeaveCheck(1);
  }

  @Override
  public Class<SickLeaveAnswer> answerType() {
    return SickLeaveAnswer.class;
  }

  @Override
  public CheckResult evaluate(Question question, SickLeaveAnswer answer) {
    String number = question.details().sheetNumber();
    if (number == null || number.isBlank()) {
      return CheckResult.failed(
          "SHEET_NUMBER_MISSING", "The application does not name a sick-leave sheet.");
    }
    return answer.sheets().stream()
        .filter(sheet -> sheet.number().strip().equalsIgnoreCase(number.strip()))
        .findFirst()
        .map(sheet -> evaluate(question, sheet))
        .orElseGet(
            () ->
                CheckResult.notFound(
                    "SHEET_NOT_FOUND",
                    "The sick-leave register has no sheet "
                        + number.strip()
                        + " for the applicant."));
  }

  private CheckResult evaluate(Question question, Sheet sheet) {
    String name = "Sheet " + sheet.number();
    if (!sheet.kind().equals(question.payment().name())) {
      return CheckResult.failed(
          "SHEET_OF_OTHER_KIND", name + " was issued for " + sheet.kind() + ".");
    }
    if (!sheet.from().equals(question.riskDate())) {
      return CheckResult.failed(
          "SHEET_STARTS_ON_OTHER_DAY",
          name
              + " starts on "
              + sheet.from()
              + ", the application says "
              + question.riskDate()
              + ".");
    }
    long counted = ChronoUnit.DAYS.between(sheet.from(), sheet.to()) + 1;
    if (counted != sheet.days()) {
      return CheckResult.failed(
          "SHEET_DAYS_INCONSISTENT",
          name + " states " + sheet.days() + " days, its dates make " + counted + ".");
    }
    if (counted < fewestDays || counted > MOST_DAYS) {
      return CheckResult.failed(
          "SHEET_DAYS_IMPLAUSIBLE",
          name
              + " is for "
              + counted
              + " days; a leave has "
              + fewestDays
              + " to "
              + MOST_DAYS
              + ".");
    }
    return CheckResult.passed(
        "SHEET_CONFIRMED",
        name + " confirms " + counted + " days from " + sheet.from() + ".",
        facts(sheet));
  }

  private static Map<String, Object> facts(Sheet sheet) {
    return Facts.of("days", sheet.days())
        .and("from", sheet.from())
        .and("to", sheet.to())
        .and("clinic", sheet.clinic())
        .asMap();
  }
}
