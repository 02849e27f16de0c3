package kz.tirek.events;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.tirek.awards.Award;
import kz.tirek.awards.Awards;
import kz.tirek.cases.Cases;
import kz.tirek.common.Impossible;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes events about recipients, children and dependants, and lets their effects follow. */
@Service
public class Events {
  private static final int MOST_LISTED = 200;

  private final EventRepository events;
  private final EffectRepository effects;
  private final Awards awards;
  private final Cases cases;
  private final Consequences consequences;
  private final EffectFlow flow;
  private final Prompts prompts;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;

  Events(
      EventRepository events,
      EffectRepository effects,
      Awards awards,
      Cases cases,
      Consequences consequences,
      EffectFlow flow,
      Prompts prompts,
      ApplicationEventPublisher publisher,
      Clock clock) {
    this.events = events;
    this.effects = effects;
    this.awards = awards;
    this.cases = cases;
    this.consequences = consequences;
    this.flow = flow;
    this.prompts = prompts;
    this.publisher = publisher;
    this.clock = clock;
  }

  /**
   * Keeps the event and carries out what follows from it, or gives it to a person. The same event
   * reported again changes nothing.
   *
   * @return the event with its effects; without effects when the person has neither an award nor an
   *     open application
   * @throws InvalidInput naming every wrong field
   * @throws NotFound when there is no such award
   * @throws Impossible with code {@code AWARD_AMBIGUOUS} when the event could be meant for two
   */
  @Transactional
  public Event report(NewEvent arriving) {
    LocalDate today = LocalDate.now(clock);
    EventRules.check(arriving, today);
    if (arriving.kind().isOwn()) {
      throw new InvalidInput("kind", "NOT_FROM_OUTSIDE", "The Fund itself knows of such events");
    }
    return take(arriving, today);
  }

  /** What the program itself found about an award. */
  @Transactional
  public Event note(String awardId, EventKind kind, String source, String why) {
    LocalDate today = LocalDate.now(clock);
    return take(
        new NewEvent(
            null,
            awardId,
            kind,
            today,
            today,
            source,
            JsonNodeFactory.instance.objectNode().put("why", why)),
        today);
  }

  /** When somebody died, if that was reported. */
  public Optional<LocalDate> deathOf(String iin) {
    return events.deathOf(iin);
  }

  private Event take(NewEvent arriving, LocalDate today) {
    NewEvent event = arriving.reported(today);
    List<Award> concerned = event.award() == null ? ofPerson(event) : List.of(named(event));
    Optional<Long> id = events.insert(event);
    if (id.isEmpty()) {
      return events.same(event);
    }
    Optional<String> offer = prompts.offer(event, concerned);
    offer.ifPresent(number -> events.ledTo(id.get(), number));
    if (event.kind().isOffer()) {
      return required(id.get());
    }
    concerned.forEach(award -> follow(id.get(), event, award));
    if (concerned.isEmpty() && event.award() == null && offer.isEmpty()) {
      cases.openOf(event.iin()).forEach(number -> askAbout(id.get(), event, number));
    }
    publisher.publishEvent(
        new EventReported(
            event.iin() == null ? concerned.get(0).iin() : event.iin(), event.kind(), event.on()));
    return required(id.get());
  }

  /**
   * @throws NotFound when there is no such event
   */
  public Event required(long id) {
    return events.find(id).orElseThrow(() -> new NotFound("There is no event " + id));
  }

  /** Events that led to something for the award, oldest first. */
  public List<Event> ofAward(String awardId) {
    return events.ofAward(awardId);
  }

  /** Events about people the Fund does not know, newest first, 200 at most. */
  public List<Event> withoutEffect() {
    return events.withoutEffect(MOST_LISTED);
  }

  private Award named(NewEvent event) {
    Award award = awards.required(event.award());
    if (event.on().isBefore(cases.required(award.caseNumber()).applicant().birthDate())) {
      throw new InvalidInput("on", "BEFORE_BIRTH", "The event is older than the recipient");
    }
    return award;
  }

  private List<Award> ofPerson(NewEvent event) {
    List<Award> all = awards.concerning(event.iin());
    if (event.kind().isPersonal()) {
      return all;
    }
    List<Award> meant =
        all.stream().filter(Award::isRunning).filter(award -> fits(event, award)).toList();
    if (meant.size() > 1) {
      throw new Impossible(
          "AWARD_AMBIGUOUS",
          "The event could be meant for "
              + String.join(" and ", meant.stream().map(Award::id).toList())
              + ": please name the award instead of the person");
    }
    return meant.isEmpty() ? all.stream().limit(1).toList() : meant;
  }

  private boolean fits(NewEvent event, Award award) {
    return event.kind() == EventKind.GROUND_REMOVED
        ? !award.grounds().isEmpty()
        : !consequences.isForeign(event, award);
  }

  private void follow(long eventId, NewEvent event, Award award) {
    Consequence consequence = consequences.of(event, award);
    follow(eventId, event, award, consequence);
    if (consequence.what() == Effect.What.RECALCULATE && !consequence.forPerson()) {
      consequences
          .lifting(event, award)
          .ifPresent(lifting -> follow(eventId, event, award, lifting));
    }
  }

  private void follow(long eventId, NewEvent event, Award award, Consequence consequence) {
    long effect =
        effects.insert(
            eventId, award.id(), award.caseNumber(), consequence, consequences.ground(event));
    flow.begin(effect);
  }

  /** Nothing was assigned yet: whoever handles the application has to know. */
  private void askAbout(long eventId, NewEvent event, String caseNumber) {
    Consequence consequence =
        Consequence.forPerson("It happened to somebody whose application is not decided yet");
    flow.begin(effects.insert(eventId, null, caseNumber, consequence, consequences.ground(event)));
  }
}
