package kz.tirek.registries;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The medical-social examinations of one person; {@code until} inclusive, null without term. */
record DisabilityAnswer(List<Examination> examinations) {
  private static final List<String> ROMAN = List.of("I", "II", "III");

  DisabilityAnswer {
    requireNonNull(examinations, "examinations");
  }

  /**
   * @param degree of the loss of capacity for work, in per cent
   * @param group as the register writes it: "II", "2", or nothing where none was set
   */
  record Examination(String number, Integer degree, String group, LocalDate from, LocalDate until) {
    Examination {
      requireNonNull(number, "number");
      requireNonNull(degree, "degree");
      requireNonNull(from, "from");
    }

    boolean hasGroup() {
      return group != null && !group.isBlank();
    }

    /** 1, 2 or 3; null where the register names none, or one that the law does not know. */
    Integer groupNumber() {
      if (!hasGroup()) {
        return null;
      }
      // On a Kazakh keyboard the letter І is nearer than the Latin I.
      String written = group.strip().toUpperCase(Locale.ROOT).replace('І', 'I');
      if (written.matches("[1-3]")) {
        return Integer.valueOf(written);
      }
      return ROMAN.contains(written) ? ROMAN.indexOf(written) + 1 : null;
    }
  }
}
