package kz.tirek.common;

/** The program cannot start, for a reason its operator can do something about: the sentence. */
public class CannotStart extends RuntimeException {
  public CannotStart(String sentence) {
    super(sentence);
  }

  public CannotStart(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
