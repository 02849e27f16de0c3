package kz.tirek.allocation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import kz.tirek.access.Access;
import kz.tirek.common.Conflict;
import kz.tirek.common.Impossible;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.NotFound;
import kz.tirek.common.Region;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Announces that somebody will be away, and hands over the work once that day has come. */
@Component
class Absences {
  private final AbsenceRepository absences;
  private final HandOver handOver;
  private final Access access;
  private final Clock clock;

  Absences(AbsenceRepository absences, HandOver handOver, Access access, Clock clock) {
    this.absences = absences;
    this.handOver = handOver;
    this.access = access;
    this.clock = clock;
  }

  Absence announce(NewAbsence absence) {
    String by = access.requireUser();
    LocalDate today = LocalDate.now(clock);
    requireComplete(absence, today);
    requireOneOfOurs(absence.user(), by);
    requireDeputy(absence);
    if (absences.overlaps(absence)) {
      throw new Conflict(
          "ABSENCE_OVERLAPS", "'%s' is away on some of these days".formatted(absence.user()));
    }
    Absence announced = absences.insert(absence, by);
    if (announced.covers(today)) {
      begin(announced);
    }
    return absences.find(announced.id()).orElseThrow();
  }

  /** What began today or on a day off before it. */
  void beginDue() {
    absences.toHandOver(LocalDate.now(clock)).forEach(this::begin);
  }

  void cancel(long id) {
    Absence absence =
        absences.find(id).orElseThrow(() -> new NotFound("There is no absence " + id));
    String by = access.requireUser();
    requireOneOfOurs(absence.user(), by);
    absences.cancel(id, by);
  }

  private void begin(Absence absence) {
    handOver.workOf(absence.user(), absence.deputy(), null);
    absences.handedOver(absence.id());
  }

  private static void requireComplete(NewAbsence absence, LocalDate today) {
    if (absence.user() == null || absence.user().isBlank()) {
      throw new InvalidInput("user", "REQUIRED", "Say who will be away");
    }
    if (absence.from() == null) {
      throw new InvalidInput("from", "REQUIRED", "Say from which day");
    }
    if (absence.until() == null) {
      throw new InvalidInput("until", "REQUIRED", "Say until which day");
    }
    if (absence.until().isBefore(absence.from())) {
      throw new InvalidInput("until", "DATES_REVERSED", "The last day lies before the first");
    }
    if (absence.until().isBefore(today)) {
      throw new InvalidInput("until", "DATE_PAST", "These days are over");
    }
  }

  /** The head of the branch, an administrator, or oneself. */
  private void requireOneOfOurs(String user, String by) {
    Set<Region> workplaces = access.workplacesOf(user);
    if (workplaces.isEmpty()) {
      throw new InvalidInput("user", "USER_UNKNOWN", "'%s' works in no branch".formatted(user));
    }
    if (!user.equals(by) && Collections.disjoint(access.branchesLedBy(by), workplaces)) {
      throw new AccessDeniedException("Only the head of the branch may do this");
    }
  }

  private void requireDeputy(NewAbsence absence) {
    String deputy = absence.deputy();
    if (deputy == null) {
      return;
    }
    if (deputy.equals(absence.user())) {
      throw new InvalidInput("deputy", "DEPUTY_IS_AWAY", "Nobody stands in for oneself");
    }
    if (Collections.disjoint(access.workplacesOf(deputy), access.workplacesOf(absence.user()))) {
      throw new Impossible(
          "NOT_OF_THE_BRANCH", "'%s' works in no branch of '%s'".formatted(deputy, absence.user()));
    }
  }
}
