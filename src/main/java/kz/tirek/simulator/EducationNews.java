package kz.tirek.simulator;

import static kz.tirek.simulator.EducationFact.Form.FULL_TIME;
import static kz.tirek.simulator.EducationFact.Form.PART_TIME;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.tirek.common.Iin;
import kz.tirek.simulator.EducationFact.Form;
import kz.tirek.simulator.EducationFact.Study;

/**
 * A full-time study ends before it was to end, or goes on part-time; a study full-time elsewhere
 * makes up for it. Where the record just changes, without a day, it is the day of the change.
 */
class EducationNews implements News<EducationFact> {
  private record Ended(Study study, LocalDate on) {}

  @Override
  public Stream<Happening> between(
      Iin iin, EducationFact before, EducationFact after, LocalDate today) {
    if (before == null) {
      return Stream.empty();
    }
    return before.studies().stream()
        .filter(study -> study.form() == FULL_TIME)
        .flatMap(study -> ended(study, after, today).stream())
        .max(Comparator.comparing(Ended::on))
        .filter(ended -> beyond(after, FULL_TIME, ended.on()).findAny().isEmpty())
        .map(ended -> happening(iin, ended, after).with("dependantIin", iin))
        .stream();
  }

  private static Optional<Ended> ended(Study study, EducationFact after, LocalDate today) {
    Optional<Study> now =
        after.studies().stream()
            .filter(other -> other.form() == FULL_TIME && isSame(study, other))
            .findFirst();
    if (now.isPresent()) {
      LocalDate until = now.get().until();
      return until != null && lastsBeyond(study, until)
          ? Optional.of(new Ended(study, until))
          : Optional.empty();
    }
    // A study that was over and is dropped from the record is no news.
    return lastsBeyond(study, today.minusDays(1))
        ? Optional.of(new Ended(study, today))
        : Optional.empty();
  }

  private static Happening happening(Iin iin, Ended ended, EducationFact after) {
    return beyond(after, PART_TIME, ended.on())
        .findFirst()
        .map(Study::from)
        .map(from -> from.isAfter(ended.study().from()) ? from : ended.on())
        .map(on -> Happening.of(iin, "STUDY_SUSPENDED", on))
        .orElseGet(() -> Happening.of(iin, "STUDY_ENDED", ended.on()));
  }

  private static Stream<Study> beyond(EducationFact fact, Form form, LocalDate day) {
    return fact.studies().stream().filter(study -> study.form() == form && lastsBeyond(study, day));
  }

  private static boolean lastsBeyond(Study study, LocalDate day) {
    return study.until() == null || study.until().isAfter(day);
  }

  private static boolean isSame(Study one, Study other) {
    return Objects.equals(one.school(), other.school()) && one.from().equals(other.from());
  }
}
