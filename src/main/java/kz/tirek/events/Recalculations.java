package kz.tirek.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import kz.tirek.awards.Award;
import kz.tirek.cases.Calculations;
import kz.tirek.cases.Recalculated;
import kz.tirek.common.Iin;
import kz.tirek.common.Impossible;
import kz.tirek.law.CalculationInput;
import kz.tirek.law.Dependant;
import kz.tirek.law.Disability;
import kz.tirek.law.InputBuilder;
import org.springframework.stereotype.Component;

/** What an event changes in the question to the law, and the law's new answer. */
@Component
class Recalculations {
  private final Calculations calculations;

  Recalculations(Calculations calculations) {
    this.calculations = calculations;
  }

  /**
   * @throws Impossible where the law does not know what to do with the event
   */
  Recalculated of(Award award, NewEvent event) {
    return switch (event.kind()) {
      case NEW_DEGREE -> again(award, input -> withDegree(input, degree(event)));
      case STUDY_ENDED, STUDY_SUSPENDED -> again(award, ending(dependant(event), event.on()));
      case DEATH, CHILD_DIED ->
          again(
              award,
              ending(dependant(event), event.on().withDayOfMonth(event.on().lengthOfMonth())));
      case DEPENDANTS_CHANGED -> again(award, input -> withDependants(input, event));
      default -> calculations.againFromAccount(award.caseNumber(), UnaryOperator.identity());
    };
  }

  Recalculated withDegrees(Award award, List<Disability.Change> changes) {
    return again(
        award,
        input -> {
          CalculationInput changed = input;
          for (Disability.Change change : changes) {
            changed = withDegree(changed, change);
          }
          return changed;
        });
  }

  Recalculated again(Award award, UnaryOperator<CalculationInput> change) {
    return calculations.again(award.caseNumber(), change);
  }

  CalculationInput inputOf(Award award) {
    return calculations.inputOf(award.newest().calculationId());
  }

  private static Disability.Change degree(NewEvent event) {
    String until = event.detail("until");
    return new Disability.Change(
        event.on(),
        event.details().path("degree").asInt(),
        until.isEmpty() ? null : LocalDate.parse(until));
  }

  /**
   * In order of time, whatever came first; a second word about the same day replaces the first,
   * also about the day the right arose.
   */
  private static CalculationInput withDegree(CalculationInput input, Disability.Change change) {
    if (change.from().equals(input.riskDate())) {
      return InputBuilder.from(input).degree(change.degree()).until(change.until()).build();
    }
    Disability known =
        input.disability() == null ? new Disability(null, null, null) : input.disability();
    List<Disability.Change> changes = new ArrayList<>(known.changes());
    changes.removeIf(other -> other.from().equals(change.from()));
    changes.add(change);
    changes.sort(Comparator.comparing(Disability.Change::from));
    return InputBuilder.from(input)
        .disability(new Disability(known.group(), known.pensionAsked(), changes))
        .build();
  }

  private static String dependant(NewEvent event) {
    return List.of(event.detail("dependantIin"), event.detail("childIin")).stream()
        .filter(iin -> !iin.isEmpty())
        .findFirst()
        .orElseGet(() -> event.iin() == null ? "" : event.iin());
  }

  /** One dependant, known by the birth date in the IIN, leaves; the amounts do not tell twins. */
  private static UnaryOperator<CalculationInput> ending(String iin, LocalDate last) {
    if (!Iin.isValid(iin)) {
      throw new Impossible("DEPENDANT_UNKNOWN", "The event does not say which dependant is meant");
    }
    LocalDate born = new Iin(iin).birthDate();
    return input -> {
      List<Dependant> family = new ArrayList<>(familyOf(input));
      for (int i = 0; i < family.size(); i++) {
        Dependant one = family.get(i);
        if (born.equals(one.birthDate()) && !one.equals(one.endingOn(last))) {
          family.set(i, one.endingOn(last));
          return InputBuilder.from(input).family(family).build();
        }
      }
      throw new Impossible("DEPENDANT_UNKNOWN", "Nobody born on " + born + " is a dependant");
    };
  }

  /** The list holds from the day of the event: whoever is missing left, whoever is new came. */
  private static CalculationInput withDependants(CalculationInput input, NewEvent event) {
    List<Dependant> present = new ArrayList<>();
    event.details().path("dependants").forEach(one -> present.add(read(one, event.on())));
    List<Dependant> family = new ArrayList<>();
    for (Dependant known : familyOf(input)) {
      boolean stays = present.removeIf(other -> isSame(known, other));
      family.add(stays ? known : known.endingOn(event.on().minusDays(1)));
    }
    family.addAll(present);
    return InputBuilder.from(input).family(family).build();
  }

  private static boolean isSame(Dependant known, Dependant other) {
    return known.ground() == other.ground()
        && known.birthDate() != null
        && known.birthDate().equals(other.birthDate());
  }

  private static Dependant read(JsonNode one, LocalDate from) {
    return new Dependant(
        Dependant.Ground.valueOf(one.path("relation").asText()),
        new Iin(one.path("iin").asText()).birthDate(),
        date(one, "childBirthDate"),
        date(one, "until"),
        from);
  }

  private static LocalDate date(JsonNode node, String name) {
    return node.hasNonNull(name) ? LocalDate.parse(node.path(name).asText()) : null;
  }

  private static List<Dependant> familyOf(CalculationInput input) {
    if (input.family() == null) {
      throw new Impossible(
          "DEPENDANTS_NOT_NAMED",
          "The award was assigned for a number of dependants without names");
    }
    return input.family();
  }
}
