package kz.tirek.law;

/** Why there is no right to the payment. */
public record Reason(ReasonCode code, Phrase text) {
  static Reason of(ReasonCode code, Object... arguments) {
    return new Reason(code, Phrase.of("reason." + code, arguments));
  }
}
