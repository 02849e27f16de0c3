package kz.tirek.cases;

/** What a check came to. */
public enum CheckOutcome {
  PASSED,
  FAILED,
  /** The registry knows neither the person nor the document. */
  NOT_FOUND,
  /** The registry stayed away; a person settles it, or a late answer does. */
  UNAVAILABLE,
  /** Confirmed by a person on documents. */
  OVERRIDDEN;

  public boolean isFavourable() {
    return this == PASSED || this == OVERRIDDEN;
  }
}
