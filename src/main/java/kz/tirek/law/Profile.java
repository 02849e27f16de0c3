package kz.tirek.law;

import java.time.LocalDate;
import java.util.List;

/**
 * What statistics ask of a question to the law, beside the answer.
 *
 * @param payers how many different payers the counted income came from
 * @param degree loss of capacity for work, percent; null where the payment knows none
 * @param dependants of the deceased; null where the payment knows none
 */
public record Profile(int payers, Integer degree, Integer dependants) {

  /**
   * @param day on which degree and dependants are looked at; before the right, its first day
   */
  static Profile of(Facts facts, LocalDate day) {
    return new Profile(facts.income().payers(), degreeOn(day, facts.input()), familyOn(day, facts));
  }

  private static Integer degreeOn(LocalDate day, CalculationInput input) {
    return input.disability() == null
        ? input.degree()
        : input.disability().changes().stream()
            .filter(change -> !change.from().isAfter(day))
            .map(Disability.Change::degree)
            .reduce(input.degree(), (earlier, later) -> later);
  }

  private static Integer familyOn(LocalDate day, Facts facts) {
    CalculationInput input = facts.input();
    if (input.family() == null && input.dependants() == null) {
      return null;
    }
    List<Family> begun =
        Family.of(facts).stream()
            .filter(family -> !family.from().isAfter(day) || family.from().equals(input.riskDate()))
            .toList();
    return begun.isEmpty() ? 0 : begun.get(begun.size() - 1).dependants();
  }
}
