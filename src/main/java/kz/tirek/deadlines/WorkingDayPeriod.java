package kz.tirek.deadlines;

import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A period such as {@code 4 working days}, {@code 1 working day} or {@code 1 working day at 06:00},
 * the way process owners write it in the Modeler's due date and timer fields.
 *
 * @param days working days, 1 to 365
 * @param at the time of the last day, in Almaty; null for its end
 */
public record WorkingDayPeriod(int days, LocalTime at) {
  private static final int MOST = 365;
  private static final Pattern GRAMMAR =
      Pattern.compile("([1-9]\\d{0,2}) working (days?)(?: at ((?:[01]\\d|2[0-3]):[0-5]\\d))?");
  private static final Pattern ATTEMPT =
      Pattern.compile(".*\\b(working|business|work)[\\s_-]*days?\\b.*", Pattern.CASE_INSENSITIVE);

  public WorkingDayPeriod {
    if (days < 1 || days > MOST) {
      throw new IllegalArgumentException("A period has 1 to 365 working days, not " + days);
    }
  }

  /** Until the end of the last day. */
  public WorkingDayPeriod(int days) {
    this(days, null);
  }

  /** Whether a text speaks of working days, well written or not; anything else is not for us. */
  public static boolean isMeantBy(String text) {
    return ATTEMPT.matcher(text).matches();
  }

  /**
   * @throws IllegalArgumentException with the sentence to show when the grammar is broken; there is
   *     one space between the words, and the number agrees with day or days
   */
  public static WorkingDayPeriod parse(String text) {
    Matcher phrase = GRAMMAR.matcher(text);
    if (!phrase.matches() || phrase.group(1).equals("1") != phrase.group(2).equals("day")) {
      throw new IllegalArgumentException(
          ("'%s' is not a period of working days: write '1 working day', '4 working days' or"
                  + " '1 working day at 06:00'")
              .formatted(text));
    }
    return new WorkingDayPeriod(
        Integer.parseInt(phrase.group(1)),
        phrase.group(3) == null ? null : LocalTime.parse(phrase.group(3)));
  }

  @Override
  public String toString() {
    return (days == 1 ? "1 working day" : days + " working days") + (at == null ? "" : " at " + at);
  }
}
