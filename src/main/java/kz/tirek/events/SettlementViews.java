package kz.tirek.events;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kz.tirek.awards.Award;
import kz.tirek.awards.AwardPeriod;
import kz.tirek.awards.Awards;
import kz.tirek.engine.TaskFlags;
import kz.tirek.engine.TaskShown;
import kz.tirek.engine.TaskViews;
import org.springframework.stereotype.Component;

/** What the forms of an event's settlement show beside the case. */
@Component
class SettlementViews implements TaskViews {
  private final List<String> tasks;
  private final EventRepository events;
  private final EffectRepository effects;
  private final Awards awards;
  private final TaskFlags flags;

  SettlementViews(
      List<SettlementTask> tasks,
      EventRepository events,
      EffectRepository effects,
      Awards awards,
      TaskFlags flags) {
    this.tasks = tasks.stream().map(SettlementTask::id).toList();
    this.events = events;
    this.effects = effects;
    this.awards = awards;
    this.flags = flags;
  }

  @Override
  public Map<String, Object> view(TaskShown task) {
    if (!tasks.contains(task.taskDefinitionKey())) {
      return Map.of();
    }
    Effect effect = effects.required((long) flags.of(task.taskId(), EventFlags.EFFECT_ID));
    Map<String, Object> view = new HashMap<>();
    view.put("eventText", text(events.find(effect.eventId()).orElseThrow().report()));
    view.put("question", effect.note());
    view.put("proposalText", proposal(effect));
    view.put("awardText", effect.awardId() == null ? "" : text(awards.required(effect.awardId())));
    return view;
  }

  private static String text(NewEvent event) {
    return "%s on %s, reported %s by %s%s"
        .formatted(
            words(event.kind().name()),
            event.on(),
            event.reportedOn(),
            event.source(),
            event.details().isEmpty() ? "" : ": " + event.details());
  }

  private static String proposal(Effect effect) {
    return effect.effectiveOn() == null
        ? words(effect.what().name())
        : words(effect.what().name()) + " from " + effect.effectiveOn();
  }

  private static String text(Award award) {
    return "%s, %s.%n%n%s"
        .formatted(
            award.id(),
            words(award.status().name()),
            award.periods().stream().map(SettlementViews::text).collect(Collectors.joining("\n")));
  }

  private static String text(AwardPeriod period) {
    return "- %s – %s: %s ₸ gross, %s ₸ net"
        .formatted(
            period.from(),
            period.until() == null ? "…" : period.until(),
            period.gross(),
            period.net());
  }

  private static String words(String name) {
    String lower = name.replace('_', ' ').toLowerCase(Locale.ROOT);
    return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
  }
}
