package kz.tirek.lawsuits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import kz.tirek.access.Access;
import kz.tirek.common.Conflict;
import kz.tirek.common.Figures;
import kz.tirek.common.Impossible;
import kz.tirek.common.InvalidInput;
import kz.tirek.engine.Processes;
import kz.tirek.law.SocialPaymentLaw;
import org.springframework.stereotype.Component;

/**
 * Appeals and cassations of the other side, and crimes that come to light: messages to the model.
 */
@Component
class Arrivals {
  private final SuitBook book;
  private final Processes processes;
  private final SocialPaymentLaw law;
  private final Access access;
  private final Clock clock;

  Arrivals(SuitBook book, Processes processes, SocialPaymentLaw law, Access access, Clock clock) {
    this.book = book;
    this.processes = processes;
    this.law = law;
    this.access = access;
    this.clock = clock;
  }

  void appeal(String number, Arrival arrival) {
    SuitFile file = checked(number, arrival);
    Step judged =
        file.last(StepKind.JUDGED)
            .orElseThrow(
                () -> new Impossible("NOT_JUDGED", "There is no judgment to appeal against yet"));
    LocalDate until = law.appealUntil(judged.on());
    requireBetween(
        arrival.on(), judged.on(), "APPEAL_BEFORE_JUDGMENT", until, "APPEAL_TOO_LATE", "An appeal");
    take(file, StepKind.OPPONENT_APPEALED, "lawsuit.appeal-filed", "nextOn", arrival);
  }

  void cassation(String number, Arrival arrival) {
    SuitFile file = checked(number, arrival);
    Step inForce =
        file.last(StepKind.IN_FORCE)
            .orElseThrow(() -> new Impossible("NOT_IN_FORCE", "There is no judgment in force yet"));
    LocalDate until = law.cassationUntil(inForce.on());
    requireBetween(
        arrival.on(), inForce.on(), "BEFORE_FORCE", until, "CASSATION_TOO_LATE", "A cassation");
    take(file, StepKind.OPPONENTS_CASSATION, "lawsuit.cassation-filed", "cassationNextOn", arrival);
  }

  /** The report itself is a task; nothing is entered before it is made. */
  void crime(String number) {
    SuitFile file = book.lock(number);
    if (file.lawsuit().kind() == SuitKind.CRIMINAL_CLAIM
        || file.has(StepKind.REPORTED_TO_POLICE)
        || processes.isRunning(
            "police-report", file.lawsuit().businessKey(), Flags.LAWSUIT, number)) {
      throw new Conflict("REPORTED_ALREADY", "The police know of it, or a report is on its way");
    }
    send(file, "lawsuit.crime-suspected", Map.of());
  }

  private SuitFile checked(String number, Arrival arrival) {
    LocalDate today = LocalDate.now(clock);
    if (arrival.on() == null) {
      throw new InvalidInput("on", "REQUIRED", "Please say on which day");
    }
    if (arrival.on().isAfter(today)) {
      throw new InvalidInput("on", "DATE_IN_FUTURE", "This day has not come yet");
    }
    if (arrival.nextOn() == null) {
      throw new InvalidInput(
          "nextOn", "NEXT_DATE_MISSING", "Nothing goes on without a next date: please enter it");
    }
    if (arrival.nextOn().isBefore(today)) {
      throw new InvalidInput("nextOn", "NEXT_DATE_PASSED", "The next date must lie ahead");
    }
    return book.lock(number);
  }

  private static void requireBetween(
      LocalDate on, LocalDate first, String early, LocalDate last, String late, String what) {
    if (on.isBefore(first)) {
      throw new Impossible(early, what + " cannot be older than " + Figures.date(first));
    }
    if (on.isAfter(last)) {
      throw new Impossible(late, what + " was possible until " + Figures.date(last));
    }
  }

  private void take(SuitFile file, StepKind kind, String message, String dueFlag, Arrival arrival) {
    book.add(
        file.lawsuit().number(),
        NewStep.of(kind, arrival.on(), arrival.nextOn())
            .named(arrival.reference())
            .because(arrival.note()),
        access.currentUser().orElse(null));
    send(file, message, Map.of(dueFlag, Flags.due(arrival.nextOn())));
  }

  private void send(SuitFile file, String message, Map<String, Object> flags) {
    Lawsuit suit = file.lawsuit();
    if (!processes.send(message, suit.businessKey(), Flags.LAWSUIT, suit.number(), flags)) {
      throw new Conflict(
          "NOT_AWAITED",
          "Suit %s stands at %s: this cannot be entered now"
              .formatted(suit.number(), file.stage()));
    }
  }
}
