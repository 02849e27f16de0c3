package kz.tirek.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.tirek.awards.Award;
import kz.tirek.cases.CaseFile;
import kz.tirek.cases.Check;
import kz.tirek.cases.Recalculated;
import kz.tirek.cases.Registry;
import kz.tirek.common.Iin;
import kz.tirek.common.PaymentKind;
import kz.tirek.law.Dependant;
import kz.tirek.law.InputBuilder;
import org.springframework.stereotype.Component;

/** Children of the deceased who are of age now and study full-time stay dependants. */
@Component
class StudyReview implements TermReview {
  private static final int OF_AGE = 18;

  /** No study counts longer than until this age, years (domain.md §2). */
  private static final int STUDENT_AGE = 23;

  private static final String FULL_TIME = "FULL_TIME";

  private final Recalculations recalculations;
  private final Clock clock;

  StudyReview(Recalculations recalculations, Clock clock) {
    this.recalculations = recalculations;
    this.clock = clock;
  }

  @Override
  public PaymentKind payment() {
    return PaymentKind.BREADWINNER;
  }

  @Override
  public Optional<Recalculated> review(Award award, CaseFile file) {
    List<Dependant> family = recalculations.inputOf(award).family();
    if (family == null) {
      return Optional.empty();
    }
    List<Dependant> reviewed = asStudents(family, endsOfStudy(file));
    return reviewed.equals(family)
        ? Optional.empty()
        : Optional.of(
            recalculations.again(
                award, input -> InputBuilder.from(input).family(reviewed).build()));
  }

  /** Last days of full-time study, one for each who studies, by the day of birth. */
  private static Map<LocalDate, List<LocalDate>> endsOfStudy(CaseFile file) {
    Map<String, LocalDate> ends =
        file.checks().stream()
            .filter(check -> check.registry() == Registry.EDUCATION)
            .map(Check::facts)
            .flatMap(facts -> facts.path("studies").valueStream())
            .filter(study -> study.path("form").asText().equals(FULL_TIME))
            .collect(
                Collectors.toMap(
                    study -> study.path("iin").asText(), StudyReview::until, StudyReview::later));
    Map<LocalDate, List<LocalDate>> byBirth = new HashMap<>();
    ends.forEach(
        (iin, until) -> byBirth.computeIfAbsent(born(iin), day -> new ArrayList<>()).add(until));
    return byBirth;
  }

  /** The law knows dependants by their birth: of twins as many stay as study and are no student. */
  private List<Dependant> asStudents(List<Dependant> family, Map<LocalDate, List<LocalDate>> ends) {
    family.stream()
        .filter(one -> one.ground() == Dependant.Ground.STUDENT)
        .forEach(known -> take(ends, known));
    return family.stream()
        .map(
            one ->
                isChildOfAge(one)
                    ? take(ends, one).map(until -> asStudent(one, until)).orElse(one)
                    : one)
        .toList();
  }

  private static Optional<LocalDate> take(Map<LocalDate, List<LocalDate>> ends, Dependant one) {
    List<LocalDate> open = ends.getOrDefault(one.birthDate(), List.of());
    return open.isEmpty()
        ? Optional.empty()
        : Optional.of(open.remove(Math.max(open.indexOf(one.until()), 0)));
  }

  private static Dependant asStudent(Dependant one, LocalDate until) {
    return new Dependant(Dependant.Ground.STUDENT, one.birthDate(), null, until, one.from());
  }

  private boolean isChildOfAge(Dependant one) {
    return one.ground() == Dependant.Ground.CHILD
        && one.until() == null
        && !one.birthDate().plusYears(OF_AGE).isAfter(LocalDate.now(clock));
  }

  private static LocalDate born(String iin) {
    return new Iin(iin).birthDate();
  }

  /** A study without a known end counts as long as any can. */
  private static LocalDate until(JsonNode study) {
    return study.hasNonNull("until")
        ? LocalDate.parse(study.path("until").asText())
        : born(study.path("iin").asText()).plusYears(STUDENT_AGE);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
