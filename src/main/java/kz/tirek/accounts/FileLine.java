package kz.tirek.accounts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import kz.tirek.common.Iin;

/** One person's line of a contribution file, read and checked by itself. */
sealed interface FileLine {
  /** The sender's number of the line, or its place in the file, from 1, where it has none. */
  int number();

  /** As it stood in the file. */
  String raw();

  /** A line that may be entered. */
  record Lawful(
      int number,
      String raw,
      Iin iin,
      String familyName,
      String givenName,
      String middleName,
      LocalDate birthDate,
      YearMonth period,
      BigDecimal amount)
      implements FileLine {}

  /** A line that is kept for its sender to correct. */
  record Faulty(int number, String raw, LineFault fault) implements FileLine {}
}
