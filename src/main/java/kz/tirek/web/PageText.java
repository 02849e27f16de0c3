package kz.tirek.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kz.tirek.common.Figures;
import kz.tirek.common.Money;
import kz.tirek.common.Words;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** How templates write things, in the language of whoever reads the page. */
@Component("text")
class PageText {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM.yyyy");

  private final MessageSource messages;
  private final ObjectMapper json;

  PageText(MessageSource messages, ObjectMapper json) {
    this.messages = messages;
    this.json = json;
  }

  public String date(LocalDate date) {
    return date == null ? "—" : Figures.date(date);
  }

  public String time(OffsetDateTime moment) {
    return moment == null ? "—" : TIME.format(moment);
  }

  public String hour(OffsetDateTime moment) {
    return HOUR.format(moment);
  }

  public String month(YearMonth month) {
    return MONTH.format(month);
  }

  /** As in {@code 1 234 567,89 ₸}. */
  public String money(Money money) {
    return money == null ? "—" : Figures.amount(money, reader()) + "\u00a0₸";
  }

  /** How many of something, as in {@code 1 234}. */
  public String count(long number) {
    return Figures.value(Long.toString(number), reader());
  }

  /** A step's value: amounts and numbers grouped, anything else as it is. */
  public String value(String value) {
    return Figures.value(value, reader());
  }

  /** A sentence of the law or a registry, its bare numbers and ISO dates written as people do. */
  public String figures(String sentence) {
    return Figures.sentence(sentence, reader());
  }

  /** An enumeration's name in words, by the key {@code CaseStatus.REVIEW}. */
  public String of(Enum<?> value) {
    String type = value.getDeclaringClass().getName();
    return say(type.substring(type.lastIndexOf('.') + 1).replace('$', '.') + "." + value.name());
  }

  public String in(Words words) {
    return words.in(reader());
  }

  public String say(String key, Object... arguments) {
    return messages.getMessage(key, arguments, reader());
  }

  /** For names that come from outside: what has no words of ours is shown as it is. */
  public String orElse(String key, String fallback) {
    return messages.getMessage(key, null, fallback, reader());
  }

  /** A registry's answer with line breaks, where it is JSON. */
  public String pretty(String answer) {
    try {
      return json.writerWithDefaultPrettyPrinter().writeValueAsString(json.readTree(answer));
    } catch (JsonProcessingException notJson) {
      return answer;
    }
  }

  /** The query of the present page with one parameter changed. */
  public String with(String parameter, Object value) {
    return "?"
        + ServletUriComponentsBuilder.fromCurrentRequest()
            .replaceQueryParam(parameter, value)
            .build()
            .getQuery();
  }

  private static Locale reader() {
    return LocaleContextHolder.getLocale();
  }
}
