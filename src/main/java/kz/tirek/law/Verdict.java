package kz.tirek.law;

/** The answer of a rule. */
sealed interface Verdict {
  Verdict ALLOWED = new Allowed();

  static Verdict rejected(ReasonCode code, Object... arguments) {
    return new Rejected(Reason.of(code, arguments));
  }

  record Allowed() implements Verdict {}

  record Rejected(Reason reason) implements Verdict {}
}
