package kz.tirek.common;

/** Input that contradicts or repeats what is already there (HTTP 409). */
public class Conflict extends RuntimeException {
  private final String code;
  private final String caseNumber;

  public Conflict(String code, String sentence) {
    this(code, sentence, null);
  }

  /** What was asked for exists already, as that case. */
  public Conflict(String code, String sentence, String caseNumber) {
    super(sentence);
    this.code = code;
    this.caseNumber = caseNumber;
  }

  public String code() {
    return code;
  }

  /** Null where no single case stands in the way. */
  public String caseNumber() {
    return caseNumber;
  }
}
