package kz.tirek.cases;

import java.util.List;

/**
 * One paragraph of a notice, before it is put into words.
 *
 * @param key of the pattern in {@code notices/notices_*.properties}
 * @param arguments of the pattern: Money, LocalDate, Words, or what reads the same in any language
 */
public record NoticeLine(String key, List<Object> arguments) {
  public static NoticeLine of(String key, Object... arguments) {
    return new NoticeLine(key, List.of(arguments));
  }
}
