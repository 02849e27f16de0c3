package kz.tirek.deadlines;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How well a dated value is known (domain.md: A, B, C). */
enum ParameterStatus {
  @JsonProperty("official")
  OFFICIAL,
  @JsonProperty("secondary")
  SECONDARY,
  @JsonProperty("assumption")
  ASSUMPTION
}
