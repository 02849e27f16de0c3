package kz.tirek.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import kz.tirek.awards.Awards;
import kz.tirek.cases.Cases;
import kz.tirek.common.Money;
import kz.tirek.common.NotFound;
import kz.tirek.events.Effect;
import kz.tirek.events.Event;
import kz.tirek.events.EventKind;
import kz.tirek.events.Events;
import kz.tirek.events.NewEvent;
import kz.tirek.payouts.MonthBalance;
import kz.tirek.payouts.Payouts;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What happens to recipients after the assignment (api.md, "Life after assignment"). */
@RestController
@RequestMapping("/api/v1/events")
class EventsController {

  /**
   * @param offer number of the payment that was offered because of it
   * @param effects empty where the Fund does not know the person
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record EventView(
      String id,
      String iin,
      String award,
      EventKind kind,
      LocalDate on,
      LocalDate reportedOn,
      String source,
      OffsetDateTime receivedAt,
      String offer,
      List<EffectView> effects) {}

  /**
   * @param arrears KZT gross, due and not ordered yet
   * @param overpaid KZT gross, everything that was found overpaid for the award
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record EffectView(
      String award,
      String caseNumber,
      Effect.What effect,
      LocalDate effectiveOn,
      Effect.State state,
      String note,
      String awardStatus,
      Money arrears,
      Money overpaid) {}

  private final Events events;
  private final Awards awards;
  private final Payouts payouts;
  private final Cases cases;
  private final CaseReaders readers;

  EventsController(
      Events events, Awards awards, Payouts payouts, Cases cases, CaseReaders readers) {
    this.events = events;
    this.awards = awards;
    this.payouts = payouts;
    this.cases = cases;
    this.readers = readers;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.ACCEPTED)
  EventView report(@RequestBody NewEvent event) {
    return view(events.report(event));
  }

  @GetMapping("/{id}")
  EventView show(@PathVariable String id) {
    Event event = events.required(number(id));
    event.effects().forEach(e -> readers.requireReadable(cases.required(e.caseNumber())));
    return view(event);
  }

  /** Of one award; without an award, those about people the Fund does not know. */
  @GetMapping
  List<EventView> list(@RequestParam(required = false) String award) {
    if (award == null) {
      return events.withoutEffect().stream().map(this::view).toList();
    }
    readers.requireReadable(cases.required(awards.required(award).caseNumber()));
    return events.ofAward(award).stream().map(this::view).toList();
  }

  private static long number(String id) {
    try {
      return Long.parseLong(id.substring(1));
    } catch (NumberFormatException | StringIndexOutOfBoundsException e) {
      throw new NotFound("There is no event " + id);
    }
  }

  private EventView view(Event event) {
    NewEvent report = event.report();
    return new EventView(
        "E" + event.id(),
        report.iin(),
        report.award(),
        report.kind(),
        report.on(),
        report.reportedOn(),
        report.source(),
        event.receivedAt(),
        event.offer(),
        event.effects().stream().map(this::view).toList());
  }

  private EffectView view(Effect effect) {
    boolean awarded = effect.awardId() != null;
    return new EffectView(
        effect.awardId(),
        effect.caseNumber(),
        effect.what(),
        effect.effectiveOn(),
        effect.state(),
        effect.note(),
        awarded ? awards.required(effect.awardId()).status().name() : null,
        awarded ? sum(payouts.arrears(effect.awardId())) : null,
        awarded ? sum(payouts.overpayments(effect.awardId())) : null);
  }

  private static Money sum(List<MonthBalance> months) {
    return months.stream().map(MonthBalance::gross).reduce(Money.ZERO, Money::plus);
  }
}
