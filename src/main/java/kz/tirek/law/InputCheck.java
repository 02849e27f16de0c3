package kz.tirek.law;

import java.time.LocalDate;

/** Finds everything in an input that cannot be true, whatever the payment. */
final class InputCheck {
  /** Social contributions exist since this day. */
  static final LocalDate FIRST_DAY = LocalDate.of(2005, 1, 1);

  private static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);
  private static final LocalDate FIRST_BIRTH = LocalDate.of(1900, 1, 1);
  private static final int MOST_CONTRIBUTIONS = 10_000;

  private InputCheck() {}

  static void run(CalculationInput input, FieldErrors errors) {
    errors.required("payment", input.payment());
    errors.required("riskDate", input.riskDate());
    if (input.riskDate() != null) {
      checkOrder(input, errors);
    }
    errors.required("person", input.person());
    if (input.person() != null) {
      errors.required("person.birthDate", input.person().birthDate());
      errors.required("person.sex", input.person().sex());
    }
    errors.range("participationMonths", input.participationMonths(), 0, 600);
    errors.range("degree", input.degree(), 0, 100);
    errors.range("dependants", input.dependants(), 0, 50);
    errors.range("days", input.days(), 1, 366);
    errors.range("childOrder", input.childOrder(), 1, 30);
    checkContributions(input, errors);
  }

  private static void checkOrder(CalculationInput input, FieldErrors errors) {
    LocalDate risk = input.riskDate();
    if (risk.isBefore(FIRST_DAY) || risk.isAfter(LAST_DAY)) {
      errors.add(
          "riskDate", "DATE_OUT_OF_RANGE", "The risk must lie between 2005-01-01 and 2099-12-31");
    }
    if (input.appliedOn().isBefore(risk)) {
      errors.add("appliedOn", "DATE_OUT_OF_RANGE", "The application cannot precede the risk");
    }
    if (input.until() != null && input.until().isBefore(risk)) {
      errors.add("until", "DATE_OUT_OF_RANGE", "The term cannot end before the risk");
    }
    if (input.childBirthDate() != null && !isBirthBefore(risk, input.childBirthDate())) {
      errors.add(
          "childBirthDate", "DATE_OUT_OF_RANGE", "The birth must lie between 1900 and the risk");
    }
    LocalDate birth = input.person() == null ? null : input.person().birthDate();
    if (birth != null && !isBirthBefore(risk, birth)) {
      errors.add(
          "person.birthDate", "DATE_OUT_OF_RANGE", "The birth must lie between 1900 and the risk");
    }
  }

  private static boolean isBirthBefore(LocalDate risk, LocalDate birth) {
    return !birth.isBefore(FIRST_BIRTH) && !birth.isAfter(risk);
  }

  private static void checkContributions(CalculationInput input, FieldErrors errors) {
    errors.required("contributions", input.contributions());
    if (input.contributions() == null) {
      return;
    }
    if (input.contributions().size() > MOST_CONTRIBUTIONS) {
      errors.add("contributions", "TOO_MANY", "At most " + MOST_CONTRIBUTIONS + " contributions");
      return;
    }
    for (int i = 0; i < input.contributions().size(); i++) {
      new ContributionCheck(input.contributions().get(i), i, errors).run();
    }
  }
}
