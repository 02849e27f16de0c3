package kz.tirek.events;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.tirek.awards.Award;
import kz.tirek.awards.Awards;
import kz.tirek.awards.Concerned;
import kz.tirek.awards.Suspension;
import kz.tirek.cases.Calculations;
import kz.tirek.engine.Decisions;
import kz.tirek.law.SocialPaymentLaw;
import org.springframework.stereotype.Component;

/**
 * What follows from an event for one award: the table {@code event-effects} says what and from
 * when, and the award's own past says whether that still means anything. What does not fit goes to
 * a person.
 */
@Component
class Consequences {
  private static final String TABLE = "event-effects";

  private final Decisions decisions;
  private final Awards awards;
  private final EventRepository events;
  private final Calculations calculations;
  private final SocialPaymentLaw law;

  Consequences(
      Decisions decisions,
      Awards awards,
      EventRepository events,
      Calculations calculations,
      SocialPaymentLaw law) {
    this.calculations = calculations;
    this.law = law;
    this.decisions = decisions;
    this.awards = awards;
    this.events = events;
  }

  Consequence of(NewEvent event, Award award) {
    List<Event> earlier = events.ofAward(award.id());
    if (contradicts(event, earlier)) {
      return Consequence.forPerson(
          "The same kind of event was reported before with another date: which one is right?");
    }
    Consequence byTable = byTable(event, award);
    return switch (byTable.what()) {
      case NONE -> byTable;
      case SUSPEND -> suspension(byTable, event, award, earlier);
      case RESUME -> resumption(byTable, event, award);
      case RECALCULATE -> recalculation(byTable, event, award);
      case TERMINATE -> termination(byTable, award);
    };
  }

  /**
   * A degree that was set tells that the re-examination was held: if the award stood still because
   * it was missed, that ground falls away with it.
   */
  Optional<Consequence> lifting(NewEvent event, Award award) {
    return event.kind() == EventKind.NEW_DEGREE && award.isRunning()
        ? lifted(event, award)
            .filter(missed -> !isBeforeItArose(event, missed))
            .map(
                missed ->
                    new Consequence(
                        Effect.What.RESUME, event.on(), false, "The re-examination was held"))
        : Optional.empty();
  }

  /** Whether the table has nothing to say about such an event for the award's payment. */
  boolean isForeign(NewEvent event, Award award) {
    Consequence found = byTable(event, award);
    return found.what() == Effect.What.NONE;
  }

  /** The code under which a determination names its reason. */
  String ground(NewEvent event) {
    return kindOf(event);
  }

  private static boolean contradicts(NewEvent event, List<Event> earlier) {
    return event.kind().isOnce()
        && earlier.stream()
            .map(Event::report)
            .anyMatch(
                other ->
                    other.kind() == event.kind()
                        && other.detail("childIin").equals(event.detail("childIin"))
                        && !other.on().equals(event.on()));
  }

  private Consequence byTable(NewEvent event, Award award) {
    Map<String, Object> found =
        decisions.single(
            TABLE,
            Map.of(
                "kind", kindOf(event),
                "payment", award.payment().name(),
                "about", about(event, award)));
    Effect.What what = Effect.What.valueOf((String) found.get("effect"));
    LocalDate from =
        what == Effect.What.NONE ? null : start((String) found.get("from"), event.on(), award);
    return new Consequence(
        what, from, Boolean.TRUE.equals(found.get("person")), (String) found.get("because"));
  }

  /** A degree below the least that is paid for is no new degree but the loss of one. */
  private String kindOf(NewEvent event) {
    return event.kind() == EventKind.NEW_DEGREE
            && event.details().path("degree").asInt() < law.leastDegree(event.on())
        ? "DEGREE_REMOVED"
        : event.kind().name();
  }

  private String about(NewEvent event, Award award) {
    String iin =
        List.of(event.detail("dependantIin"), event.detail("childIin")).stream()
            .filter(named -> !named.isEmpty())
            .findFirst()
            .orElse(event.iin() == null ? award.iin() : event.iin());
    Concerned.Role role = awards.roleOf(iin, award).orElse(Concerned.Role.RECIPIENT);
    boolean alone = role == Concerned.Role.DEPENDANT && awards.others(award.id()).size() == 1;
    return alone ? "ONLY_DEPENDANT" : role.name();
  }

  private static LocalDate start(String rule, LocalDate on, Award award) {
    return switch (rule) {
      case "NEXT_MONTH" -> on.with(TemporalAdjusters.firstDayOfNextMonth());
      case "DAY" -> on;
      case "ASSIGNMENT" -> award.rightFrom();
      default -> throw new IllegalStateException(TABLE + " knows no beginning " + rule);
    };
  }

  private static Consequence suspension(
      Consequence planned, NewEvent event, Award award, List<Event> earlier) {
    boolean fellAway =
        earlier.stream()
            .map(Event::report)
            .anyMatch(
                other ->
                    other.kind() == EventKind.GROUND_REMOVED
                        && !other.on().isBefore(event.on())
                        && removes(other, event.kind()));
    if (fellAway) {
      return Consequence.none("The ground had already fallen away when it was reported");
    }
    if (award.isRunning()) {
      return planned;
    }
    LocalDate end = lastDay(award);
    return end != null && planned.effectiveOn().isAfter(end)
        ? Consequence.none("The award had ended before")
        : planned.toPerson(
            "The award has ended meanwhile, but should have stood still before its end");
  }

  private static boolean removes(NewEvent removal, EventKind ground) {
    return removal.detail("ground").isEmpty() || removal.detail("ground").equals(ground.name());
  }

  private static Consequence resumption(Consequence planned, NewEvent event, Award award) {
    if (award.grounds().isEmpty()) {
      return Consequence.none("Nothing stands in the way of this award");
    }
    Optional<Suspension> lifted = lifted(event, award);
    if (lifted.isEmpty()) {
      return planned.toPerson("Which of the grounds for suspension has fallen away?");
    }
    return isBeforeItArose(event, lifted.get())
        ? planned.toPerson("The ground is said to have fallen away before it arose")
        : planned;
  }

  private static boolean isBeforeItArose(NewEvent event, Suspension ground) {
    return event.on().isBefore(ground.from().minusMonths(1).withDayOfMonth(1));
  }

  /** The ground that the event names, or the only one. */
  static Optional<Suspension> lifted(NewEvent event, Award award) {
    String named =
        event.kind() == EventKind.NEW_DEGREE ? EventKind.MSE_MISSED.name() : event.detail("ground");
    List<Suspension> meant =
        award.grounds().stream()
            .filter(ground -> named.isEmpty() || ground.ground().equals(named))
            .toList();
    return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
  }

  private Consequence recalculation(Consequence planned, NewEvent event, Award award) {
    if (event.kind() == EventKind.CONTRIBUTIONS_CHANGED && !isEntitledNow(award)) {
      return new Consequence(
          Effect.What.TERMINATE,
          award.rightFrom(),
          false,
          "Without the contributions that were refunded the law gives nothing");
    }
    if (event.on().isBefore(award.rightFrom()) && !event.kind().isOwn()) {
      return Consequence.forPerson("It happened before the award began");
    }
    return award.isRunning() || event.kind().isOwn()
        ? planned
        : planned.toPerson("The award has ended: does this change what was paid?");
  }

  private boolean isEntitledNow(Award award) {
    return calculations.withoutRefunded(award.caseNumber(), List.of()).entitled();
  }

  private static Consequence termination(Consequence planned, Award award) {
    LocalDate end = lastDay(award);
    return end != null && planned.effectiveOn().isAfter(end)
        ? Consequence.none("The award ends before that day by itself")
        : planned;
  }

  private static LocalDate lastDay(Award award) {
    return award.stoppedFrom() == null ? award.entitledUntil() : award.stoppedFrom().minusDays(1);
  }
}
