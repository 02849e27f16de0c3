package kz.tirek.common;

/** Input that contradicts or repeats what is already there (HTTP 409). */
public class Conflict extends RuntimeException {
  private final String code;

  public Conflict(String code, String sentence) {
    super(sentence);
    this.code = code;
  }

  public String code() {
    return code;
  }
}
