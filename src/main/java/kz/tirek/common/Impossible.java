package kz.tirek.common;

/** Input that is understood but cannot be done in the present state of things (HTTP 422). */
public class Impossible extends RuntimeException {
  private final String code;

  public Impossible(String code, String sentence) {
    super(sentence);
    this.code = code;
  }

  public String code() {
    return code;
  }
}
