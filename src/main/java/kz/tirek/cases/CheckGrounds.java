package kz.tirek.cases;

import java.util.Locale;
import kz.tirek.common.Words;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * A check that speaks against the payment, in three languages: workers write their notes in
 * English, with a stable code that says the same.
 */
@Component
class CheckGrounds {
  private final MessageSource messages;

  CheckGrounds(MessageSource messages) {
    this.messages = messages;
  }

  Ground of(Check check) {
    String code = check.code() == null ? "CHECK_" + check.outcome() : check.code();
    return new Ground(
        code,
        new Words(
            inShort(check, code, Words.KAZAKH),
            inShort(check, code, Words.RUSSIAN),
            registry(check, Locale.ENGLISH) + withoutStop(check.note())));
  }

  private String inShort(Check check, String code, Locale language) {
    return registry(check, language)
        + withoutStop(messages.getMessage("check." + code, null, check.note(), language));
  }

  private String registry(Check check, Locale language) {
    return messages.getMessage("Registry." + check.registry().name(), null, language) + ": ";
  }

  /** Grounds are put together into sentences that end by themselves. */
  private static String withoutStop(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }
}
