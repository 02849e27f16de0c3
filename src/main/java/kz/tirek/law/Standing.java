package kz.tirek.law;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How well a value is known. */
enum Standing {
  /** Read in an official text. */
  OFFICIAL,
  /** From a good secondary source, or an official one read indirectly. */
  SECONDARY,
  /** Ours until somebody has the text; the file says what would settle it. */
  ASSUMPTION;

  /** As it is written in a parameter file. */
  @JsonValue
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
