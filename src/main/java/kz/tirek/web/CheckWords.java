package kz.tirek.web;

import java.util.List;
import java.util.Set;
import kz.tirek.cases.Check;
import kz.tirek.cases.Ground;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Checks in the reader's language: workers write their notes in English, with a stable code. */
@Component("checkWords")
class CheckWords {
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

  /** Why not: from the law in three languages, from a check by its code where that says it all. */
  public String ground(Ground ground) {
    String sentence = text.figures(text.in(ground.text()));
    boolean translated = !ground.text().kk().equals(ground.text().en());
    return inEnglish() || translated || isGeneric(ground.code())
        ? sentence
        : text.orElse("check." + ground.code(), sentence);
  }

  /** Of any registry: only the sentence names which. */
  private static boolean isGeneric(String code) {
    return code.startsWith("CHECK_") || code.equals("NOT_CONFIRMED_ON_DOCUMENTS");
  }

  /** What the decision takes from the answer, as in {@code days 126}. */
  public List<String> facts(Check check) {
    return check.facts().properties().stream()
        .map(
            fact ->
                text.orElse("fact." + fact.getKey(), fact.getKey())
                    + " "
                    + text.figures(fact.getValue().asText()))
        .toList();
  }

  private static String code(Check check) {
    return check.code() == null ? "CHECK_" + check.outcome() : check.code();
  }

  private static boolean inEnglish() {
    return !TRANSLATED.contains(LocaleContextHolder.getLocale().getLanguage());
  }
}
