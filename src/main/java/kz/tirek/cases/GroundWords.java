package kz.tirek.cases;

import kz.tirek.common.Words;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Why an award changes, by the code of the event or of the law: {@code ground.*} of the messages.
 */
@Component
class GroundWords {
  private final MessageSource messages;

  GroundWords(MessageSource messages) {
    this.messages = messages;
  }

  /** A code without words of ours is shown as it is. */
  Words of(String code) {
    return NoticeWording.inEveryLanguage(
        language -> messages.getMessage("ground." + code, null, code, language));
  }
}
