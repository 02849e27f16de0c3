package kz.tirek.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import kz.tirek.awards.AwardPeriod;
import kz.tirek.awards.Awards;
import kz.tirek.common.Money;
import kz.tirek.common.Words;
import kz.tirek.deadlines.WorkingDays;
import org.springframework.stereotype.Component;

/** The words of notices, in three languages, from {@code notices/notices_*.properties}. */
@Component
class NoticeTexts {
  private static final String BUNDLE = "notices.notices";
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  /** Working days (domain.md §3). */
  private static final int COMPLETION_DAYS = 5;

  private static final int HEARING_NOTICE_DAYS = 3;

  private final Completeness completeness;
  private final Drafting drafting;
  private final Journal journal;
  private final DecisionRepository decisions;
  private final Awards awards;
  private final WorkingDays workingDays;
  private final Clock clock;

  NoticeTexts(
      Completeness completeness,
      Drafting drafting,
      Journal journal,
      DecisionRepository decisions,
      Awards awards,
      WorkingDays workingDays,
      Clock clock) {
    this.completeness = completeness;
    this.drafting = drafting;
    this.journal = journal;
    this.decisions = decisions;
    this.awards = awards;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  Words write(NoticeKind kind, Application application) {
    return new Words(
        write(kind, application, Words.KAZAKH),
        write(kind, application, Words.RUSSIAN),
        write(kind, application, Locale.ENGLISH));
  }

  private String write(NoticeKind kind, Application application, Locale language) {
    String number = application.number();
    Object[] arguments =
        switch (kind) {
          case MISSING_DOCUMENTS ->
              new Object[] {number, wanted(application, language), inWorkingDays(COMPLETION_DAYS)};
          case HEARING ->
              new Object[] {number, against(number, language), inWorkingDays(HEARING_NOTICE_DAYS)};
          case ASSIGNMENT -> new Object[] {number, sum(number).value()};
          case REFUSAL -> new Object[] {number, against(number, language)};
          case COMPLAINT_DECISION -> complaint(number, language);
          case COURT_ORDER -> new Object[] {number, basis(number)};
        };
    return new MessageFormat(pattern(kind.name(), language), language).format(arguments);
  }

  private Object[] complaint(String number, Locale language) {
    JsonNode answer = journal.latest(number, CaseTasks.EXAMINE_COMPLAINT).orElseThrow().fields();
    String outcome = "COMPLAINT_" + answer.path("outcome").asText();
    return new Object[] {number, pattern(outcome, language), answer.path("reason").asText()};
  }

  /** What the decision in force rests on. */
  private String basis(String caseNumber) {
    return decisions.ofCase(caseNumber).stream()
        .reduce((earlier, later) -> later)
        .map(Decision::basis)
        .orElse("");
  }

  private static String pattern(String key, Locale language) {
    return ResourceBundle.getBundle(BUNDLE, language, NO_FALLBACK).getString(key);
  }

  private String wanted(Application application, Locale language) {
    String asked =
        journal
            .latest(application.number(), CaseTasks.REQUEST_DOCUMENTS)
            .map(answer -> answer.fields().path("request").asText(""))
            .orElse("");
    String missing = list(completeness.missing(application), language);
    return asked.isBlank() ? missing : missing.isBlank() ? asked : missing + "; " + asked;
  }

  private String against(String caseNumber, Locale language) {
    return list(drafting.latest(caseNumber).against(), language);
  }

  private Money sum(String caseNumber) {
    return awards
        .ofCase(caseNumber)
        .map(award -> award.periods().get(0))
        .map(AwardPeriod::net)
        .orElseThrow();
  }

  private String inWorkingDays(int days) {
    return DATE.format(workingDays.plus(LocalDate.now(clock), days));
  }

  private static String list(List<Ground> grounds, Locale language) {
    return grounds.stream().map(g -> g.text().in(language)).collect(Collectors.joining("; "));
  }

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
}
