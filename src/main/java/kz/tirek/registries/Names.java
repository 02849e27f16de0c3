package kz.tirek.registries;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Compares names the way a clerk does: letter case, diacritics, hyphens and spaces do not matter,
 * nor whether a Kazakh letter was typed as its Russian neighbour (Қ as К).
 */
final class Names {
  private static final String KAZAKH = "әғқңөұүһі";
  private static final String RUSSIAN = "агкноуухи";

  private Names() {}

  static boolean alike(String one, String other) {
    return plain(one).equals(plain(other));
  }

  static boolean isEmpty(String name) {
    return plain(name).isEmpty();
  }

  private static String plain(String name) {
    if (name == null) {
      return "";
    }
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letter -> plain.appendCodePoint(neighbour(letter)));
    return plain.toString();
  }

  private static int neighbour(int letter) {
    int at = KAZAKH.indexOf(letter);
    return at < 0 ? letter : RUSSIAN.charAt(at);
  }
}
