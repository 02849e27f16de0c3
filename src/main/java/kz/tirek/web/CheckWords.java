package kz.tirek.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import kz.tirek.cases.Check;
import kz.tirek.cases.Ground;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Checks in the reader's language: workers write their notes in English, with a stable code. */
@Component("checkWords")
class CheckWords {
  /** The database keeps no order of its own. */
  private static final List<String> FACTS = List.of("days", "from", "to");

  private static final Set<String> TRANSLATED = Set.of("kk", "ru");

  private final PageText text;

  CheckWords(PageText text) {
    this.text = text;
  }

  public String note(Check check) {
    return inEnglish() || check.settledBy() != null
        ? text.figures(check.note())
        : text.orElse("check." + code(check), text.figures(check.note()));
  }

  /** Why not, with figures as the reader writes them. */
  public String ground(Ground ground) {
    return text.figures(text.in(ground.text()));
  }

  /** What the decision takes from the answer, as in {@code days 126}. */
  public List<String> facts(Check check) {
    return check.facts().properties().stream()
        .sorted(Comparator.comparing(fact -> place(fact.getKey())))
        .map(
            fact ->
                text.orElse("fact." + fact.getKey(), fact.getKey()) + " " + value(fact.getValue()))
        .toList();
  }

  /** What an application or a registry says: lists and objects as people write them. */
  public String value(JsonNode value) {
    if (value.isArray()) {
      return joined(value.elements(), "; ");
    }
    return value.isObject()
        ? joined(value.elements(), ", ")
        : text.orElse("detail." + value.asText(), text.figures(value.asText()));
  }

  private String joined(Iterator<JsonNode> values, String separator) {
    List<String> words = new ArrayList<>();
    values.forEachRemaining(value -> words.add(value(value)));
    return String.join(separator, words);
  }

  private static int place(String fact) {
    return FACTS.contains(fact) ? FACTS.indexOf(fact) : FACTS.size();
  }

  private static String code(Check check) {
    return check.code() == null ? "CHECK_" + check.outcome() : check.code();
  }

  private static boolean inEnglish() {
    return !TRANSLATED.contains(LocaleContextHolder.getLocale().getLanguage());
  }
}
