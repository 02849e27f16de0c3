package kz.tirek.simulator;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kz.tirek.common.Iin;

/** An examination sets a degree, or sets an earlier one right. */
class DisabilityNews implements News<DisabilityFact> {
  private static final Map<String, Integer> GROUPS =
      Map.of("I", 1, "II", 2, "III", 3, "1", 1, "2", 2, "3", 3);

  @Override
  public Stream<Happening> between(
      Iin iin, DisabilityFact before, DisabilityFact after, LocalDate today) {
    return News.added(before == null ? null : before.examinations(), after.examinations())
        .map(
            examination ->
                Happening.of(iin, "NEW_DEGREE", examination.from())
                    .with("number", examination.number())
                    .with("degree", examination.degree())
                    .with("group", group(examination.group()))
                    .with("until", examination.until()));
  }

  /** 1, 2 or 3, or what the registry writes when that is none of them. */
  private static Object group(String written) {
    if (written == null) {
      return null;
    }
    Integer number = GROUPS.get(written.strip().toUpperCase(Locale.ROOT));
    return number == null ? written : number;
  }
}
