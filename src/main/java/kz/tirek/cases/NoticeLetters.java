package kz.tirek.cases;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.tirek.common.Figures;
import kz.tirek.common.Words;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes a letter of a notice: head, addressee, text, and how the amount came about. */
@Component
class NoticeLetters {
  private final MessageSource messages;

  NoticeLetters(MessageSource messages) {
    this.messages = messages;
  }

  /**
   * @param steps how the amount came about; empty where no amount is explained
   */
  NoticeLetter of(Notice notice, Application application, List<StoredCalculation.Step> steps) {
    Applicant applicant = application.applicant();
    return new NoticeLetter(
        notice.id(),
        notice.composedAt().toLocalDate(),
        new NoticeLetter.Addressee(applicant.fullName(), applicant.address()),
        Stream.of(Words.KAZAKH, Words.RUSSIAN)
            .map(language -> part(notice, application, steps, language))
            .toList());
  }

  NoticeLetter of(PayerLetter letter) {
    return new NoticeLetter(
        letter.id(),
        letter.composedOn(),
        new NoticeLetter.Addressee(letter.payerName(), null),
        Stream.of(Words.KAZAKH, Words.RUSSIAN).map(language -> part(letter, language)).toList());
  }

  private NoticeLetter.Part part(PayerLetter letter, Locale language) {
    return new NoticeLetter.Part(
        language.getLanguage(),
        say(language, "letter.fund"),
        say(language, "letter.branch", word("Region." + letter.branch().name(), language)),
        say(language, "letter.number", letter.id(), letter.composedOn()),
        say(language, "letter.to"),
        say(language, "letter.payer", letter.payer()),
        say(language, "letter.copy"),
        say(language, "title." + letter.kind()),
        say(language, "letter.subject", letter.subject()),
        letter.text().in(language).lines().toList(),
        null);
  }

  private NoticeLetter.Part part(
      Notice notice, Application application, List<StoredCalculation.Step> steps, Locale language) {
    return new NoticeLetter.Part(
        language.getLanguage(),
        say(language, "letter.fund"),
        say(language, "letter.branch", word("Region." + application.branch().name(), language)),
        say(language, "letter.number", notice.id(), notice.composedAt().toLocalDate()),
        say(language, "letter.to"),
        say(language, "letter.iin", application.applicant().iin()),
        say(language, "letter.copy"),
        say(language, "title." + notice.kind()),
        say(language, "letter.payment", word("PaymentKind." + application.payment(), language)),
        notice.text().in(language).lines().toList(),
        steps.isEmpty() ? null : table(steps, language));
  }

  private NoticeLetter.Table table(List<StoredCalculation.Step> steps, Locale language) {
    return new NoticeLetter.Table(
        say(language, "letter.calculation"),
        say(language, "letter.step"),
        say(language, "letter.value"),
        say(language, "letter.how"),
        steps.stream().map(step -> row(step, language)).toList());
  }

  private NoticeLetter.Row row(StoredCalculation.Step step, Locale language) {
    return new NoticeLetter.Row(
        messages.getMessage("symbol." + step.symbol(), null, step.symbol(), language),
        Figures.value(step.value(), language),
        Figures.sentence(step.how().in(language), language));
  }

  private String word(String key, Locale language) {
    return messages.getMessage(key, null, language);
  }

  private static String say(Locale language, String key, Object... arguments) {
    return NoticeWording.say(language, key, arguments);
  }
}
