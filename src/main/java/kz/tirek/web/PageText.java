package kz.tirek.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import kz.tirek.common.Money;
import kz.tirek.common.Words;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** How templates write things, in the language of whoever reads the page. */
@Component("text")
class PageText {
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM.yyyy");

  private static final Pattern DECIMAL = Pattern.compile("(?<![\\d.])\\d+\\.\\d+(?!\\.?\\d)");
  private static final Pattern ISO_DATE =
      Pattern.compile("(?<![\\w-])(\\d{4})-(\\d{2})-(\\d{2})(?![\\w-])");
  private static final Pattern ISO_MONTH =
      Pattern.compile("(?<![\\w-])(\\d{4})-(\\d{2})(?![\\w-])");

  private final MessageSource messages;
  private final ObjectMapper json;

  PageText(MessageSource messages, ObjectMapper json) {
    this.messages = messages;
    this.json = json;
  }

  public String date(LocalDate date) {
    return date == null ? "—" : DATE.format(date);
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
    return money == null ? "—" : number(money.value(), 2) + "\u00a0₸";
  }

  /** A step's value: amounts and numbers grouped, anything else as it is. */
  public String value(String value) {
    try {
      BigDecimal number = new BigDecimal(value);
      return number(number, number.scale());
    } catch (NumberFormatException notANumber) {
      return value;
    }
  }

  /** A sentence of the law or a registry, its bare numbers and ISO dates written as people do. */
  public String figures(String sentence) {
    String counted = DECIMAL.matcher(sentence).replaceAll(number -> value(number.group()));
    String dated = ISO_DATE.matcher(counted).replaceAll("$3.$2.$1");
    return ISO_MONTH.matcher(dated).replaceAll("$2.$1");
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

  private static String number(BigDecimal value, int decimals) {
    NumberFormat format = DecimalFormat.getNumberInstance(reader());
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(value);
  }

  private static Locale reader() {
    return LocaleContextHolder.getLocale();
  }
}
