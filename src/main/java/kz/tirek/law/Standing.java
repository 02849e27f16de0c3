package kz.tirek.law;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How well a value is known. */
enum Standing {
  /** Read in an official text. */
  @JsonProperty("official")
  OFFICIAL,
  /** From a good secondary source, or an official one read indirectly. */
  @JsonProperty("secondary")
  SECONDARY,
  /** Ours until somebody has the text; the file says what would settle it. */
  @JsonProperty("assumption")
  ASSUMPTION
}
