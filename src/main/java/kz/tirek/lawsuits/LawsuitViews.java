package kz.tirek.lawsuits;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tirek.common.Figures;
import kz.tirek.common.Money;
import kz.tirek.engine.TaskFlags;
import kz.tirek.engine.TaskShown;
import kz.tirek.engine.TaskViews;
import kz.tirek.law.SocialPaymentLaw;
import org.springframework.stereotype.Component;

/** The whole suit on one screen: what the forms of its tasks show. */
@Component
class LawsuitViews implements TaskViews {
  private final Set<String> tasks;
  private final SuitBook book;
  private final TaskFlags flags;
  private final SocialPaymentLaw law;

  LawsuitViews(List<LawsuitTask> tasks, SuitBook book, TaskFlags flags, SocialPaymentLaw law) {
    this.tasks = tasks.stream().map(LawsuitTask::id).collect(Collectors.toSet());
    this.book = book;
    this.flags = flags;
    this.law = law;
  }

  @Override
  public Map<String, Object> view(TaskShown task) {
    if (!tasks.contains(task.taskDefinitionKey())) {
      return Map.of();
    }
    SuitFile file = book.read((String) flags.of(task.taskId(), Flags.LAWSUIT));
    Lawsuit suit = file.lawsuit();
    Map<String, Object> view = new HashMap<>();
    view.put("suitTitle", suit.number() + " · " + suit.opponent());
    view.put("suitFacts", facts(suit));
    view.put("suitPage", "/legal/" + suit.number());
    view.put("suitTerm", term(file));
    view.put("suitMoney", money(file));
    view.put("suitSteps", file.steps().stream().map(LawsuitViews::row).toList());
    view.put(
        "suitDocuments",
        file.documents().stream()
            .map(
                document ->
                    Map.of(
                        "name", document.name(),
                        "received", Figures.date(document.receivedAt().toLocalDate())))
            .toList());
    return view;
  }

  private static String facts(Lawsuit suit) {
    return Stream.of(
            suit.side() == Side.BY_FUND ? "The Fund sues" : "The Fund is sued",
            words(suit.kind()),
            words(suit.subject()),
            suit.payment() == null ? null : words(suit.payment()),
            suit.branch().title(),
            suit.court(),
            suit.courtNumber() == null ? null : "№ " + suit.courtNumber(),
            suit.recoveryId())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }

  /** The term of the law that runs now. */
  private String term(SuitFile file) {
    return switch (file.stage()) {
      case JUDGED ->
          "An appeal is possible until "
              + Figures.date(law.appealUntil(file.last(StepKind.JUDGED).orElseThrow().on()));
      case IN_FORCE, COLLECTION, CASSATION ->
          file.last(StepKind.IN_FORCE)
              .map(step -> "A cassation is possible until " + until(step.on()))
              .orElse("");
      default -> "";
    };
  }

  private String until(LocalDate inForceOn) {
    return Figures.date(law.cassationUntil(inForceOn));
  }

  private static String money(SuitFile file) {
    return Stream.of(
            amount("Claimed", file.lawsuit().claimed()),
            amount("To collect", file.toCollect()),
            amount("Collected", file.collected()))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }

  private static String amount(String what, Money amount) {
    return amount == null || amount.isZero()
        ? null
        : what + " " + Figures.amount(amount, Locale.ENGLISH) + " ₸";
  }

  private static Map<String, String> row(Step step) {
    return Map.of(
        "on",
        Figures.date(step.on()),
        "what",
        words(step.kind()) + (step.result() == null ? "" : ": " + words(step.result())),
        "sum",
        step.amount() == null ? "" : Figures.amount(step.amount(), Locale.ENGLISH),
        "papers",
        joined(step.reference(), step.papers(), step.note()),
        "next",
        step.nextOn() == null ? "" : Figures.date(step.nextOn()));
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining("; "));
  }

  private static String words(Enum<?> value) {
    String lower = value.name().replace('_', ' ').toLowerCase(Locale.ROOT);
    return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
  }
}
