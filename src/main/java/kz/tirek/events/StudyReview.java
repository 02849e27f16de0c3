package kz.tirek.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
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
import kz.tirek.law.CalculationInput;
import kz.tirek.law.Dependant;
import kz.tirek.law.InputBuilder;
import org.springframework.stereotype.Component;

/** Children of the deceased who are of age now and study full-time stay dependants. */
@Component
class StudyReview implements TermReview {
  private static final int OF_AGE = 18;
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
    Map<LocalDate, LocalDate> studying =
        file.checks().stream()
            .filter(check -> check.registry() == Registry.EDUCATION)
            .map(Check::facts)
            .flatMap(facts -> facts.path("studies").valueStream())
            .filter(study -> study.path("form").asText().equals(FULL_TIME))
            .filter(study -> study.hasNonNull("until"))
            .collect(Collectors.toMap(StudyReview::born, StudyReview::until, StudyReview::later));
    List<Dependant> family = recalculations.inputOf(award).family();
    boolean changes = family != null && family.stream().anyMatch(one -> studies(one, studying));
    return changes
        ? Optional.of(recalculations.again(award, input -> asStudents(input, studying)))
        : Optional.empty();
  }

  private CalculationInput asStudents(CalculationInput input, Map<LocalDate, LocalDate> studying) {
    List<Dependant> family =
        input.family().stream()
            .map(
                one ->
                    studies(one, studying)
                        ? new Dependant(
                            Dependant.Ground.STUDENT,
                            one.birthDate(),
                            null,
                            studying.get(one.birthDate()),
                            one.from())
                        : one)
            .toList();
    return InputBuilder.from(input).family(family).build();
  }

  private boolean studies(Dependant one, Map<LocalDate, LocalDate> studying) {
    return one.ground() == Dependant.Ground.CHILD
        && one.until() == null
        && studying.containsKey(one.birthDate())
        && !one.birthDate().plusYears(OF_AGE).isAfter(LocalDate.now(clock));
  }

  private static LocalDate born(JsonNode study) {
    return new Iin(study.path("iin").asText()).birthDate();
  }

  private static LocalDate until(JsonNode study) {
    return LocalDate.parse(study.path("until").asText());
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
