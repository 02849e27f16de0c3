package kz.tirek.accounts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import kz.tirek.common.Iin;

/** The checks of one line of an MT-102 (domain.md §5); the first fault found is reported. */
final class Mt102Lines {
  /** The system of compulsory social insurance began on 1 January 2005. */
  private static final YearMonth FIRST_PERIOD = YearMonth.of(2005, 1);

  private final FileHeader header;
  private final YearMonth thisMonth;

  Mt102Lines(FileHeader header, YearMonth thisMonth) {
    this.header = header;
    this.thisMonth = thisMonth;
  }

  FileLine check(Mt102Person person) {
    Map<String, String> details = person.details();
    LineAmount amount = person.amount();
    String own = value(details, "PERIOD");
    String periodText = own == null ? header.period() : own;
    Optional<YearMonth> period = MessageDates.month(periodText);
    return fault(details, amount, periodText, period)
        .<FileLine>map(fault -> new FileLine.Faulty(person.number(), person.raw(), fault))
        .orElseGet(() -> lawful(person, details, period.orElseThrow()));
  }

  private Optional<LineFault> fault(
      Map<String, String> details,
      LineAmount amount,
      String periodText,
      Optional<YearMonth> period) {
    return markFault(details)
        .or(() -> personFault(details))
        .or(() -> periodFault(periodText, period))
        .or(() -> Optional.ofNullable(amount.fault()));
  }

  private Optional<LineFault> markFault(Map<String, String> details) {
    boolean social = details.containsKey("OPV") ? details.get("OPV").equals("S") : header.social();
    return social ? Optional.empty() : Optional.of(LineFault.NOT_A_SOCIAL_CONTRIBUTION);
  }

  private static Optional<LineFault> personFault(Map<String, String> details) {
    String iin = details.getOrDefault("IDN", "");
    if (iin.isEmpty()) {
      return Optional.of(LineFault.IIN_MISSING);
    }
    if (!Iin.isValid(iin)) {
      return Optional.of(LineFault.IIN_INVALID);
    }
    if (value(details, "FM") == null && value(details, "NM") == null) {
      return Optional.of(LineFault.NAME_MISSING);
    }
    boolean dated = value(details, "DT") != null;
    return dated && MessageDates.date(details.get("DT")).isEmpty()
        ? Optional.of(LineFault.BIRTH_DATE_INVALID)
        : Optional.empty();
  }

  private Optional<LineFault> periodFault(String text, Optional<YearMonth> period) {
    if (text == null) {
      return Optional.of(LineFault.PERIOD_MISSING);
    }
    if (period.isEmpty()) {
      return Optional.of(LineFault.PERIOD_INVALID);
    }
    if (period.get().isBefore(FIRST_PERIOD)) {
      return Optional.of(LineFault.PERIOD_TOO_EARLY);
    }
    return period.get().isAfter(thisMonth)
        ? Optional.of(LineFault.PERIOD_IN_FUTURE)
        : Optional.empty();
  }

  private static FileLine lawful(
      Mt102Person person, Map<String, String> details, YearMonth period) {
    Iin iin = new Iin(details.get("IDN"));
    LocalDate birthDate = MessageDates.date(details.get("DT")).orElseGet(iin::birthDate);
    return new FileLine.Lawful(
        person.number(),
        person.raw(),
        iin,
        value(details, "FM"),
        value(details, "NM"),
        value(details, "FT"),
        birthDate,
        period,
        person.amount().number());
  }

  private static String value(Map<String, String> details, String name) {
    String value = details.get(name);
    return value == null || value.isBlank() ? null : value;
  }
}
