package kz.tirek.indexation;

import java.util.List;
import kz.tirek.awards.Awards;
import kz.tirek.awards.AwardsInBulk;
import kz.tirek.awards.Change;
import kz.tirek.awards.Determination;
import kz.tirek.cases.AwardTerms;
import kz.tirek.cases.Calculations;
import kz.tirek.indexation.RaiseRepository.Made;
import org.springframework.stereotype.Component;

/** Takes determinations back by new ones; the few that were followed by others one by one. */
@Component
class Undo {
  static final String GROUND = "INDEXATION_UNDONE";

  private final RaiseRepository raises;
  private final Awards awards;
  private final AwardsInBulk bulk;
  private final Calculations calculations;
  private final AwardTerms terms;

  Undo(
      RaiseRepository raises,
      Awards awards,
      AwardsInBulk bulk,
      Calculations calculations,
      AwardTerms terms) {
    this.raises = raises;
    this.awards = awards;
    this.bulk = bulk;
    this.calculations = calculations;
    this.terms = terms;
  }

  void accept(Indexation indexation, List<String> ids) {
    if (indexation.kind() == Indexation.Kind.INDEX) {
      raises.takeBack(indexation, ids);
    }
    List<String> takenBack =
        raises.standing(indexation, ids).stream()
            .filter(made -> takeBack(indexation, made))
            .map(Made::awardId)
            .toList();
    if (indexation.kind() == Indexation.Kind.RECALCULATE_BY_LAW) {
      terms.reset(bulk.all(takenBack));
    }
  }

  /** Whether what the determination before it gave is given again. */
  private boolean takeBack(Indexation indexation, Made made) {
    Change change =
        new Change(GROUND, indexation.effectiveOn(), indexation.id(), null, indexation.act());
    if (awards.takeBack(made.awardId(), made.id(), change)) {
      return true;
    }
    if (indexation.kind() == Indexation.Kind.INDEX) {
      // The law was asked since, and the raise added to its answer.
      long calculation = awards.required(made.awardId()).newest().calculationId();
      awards.recalculate(
          made.awardId(),
          Determination.Kind.RECALCULATE,
          calculation,
          calculations.of(calculation).entitlement(),
          change);
    }
    return false;
  }
}
