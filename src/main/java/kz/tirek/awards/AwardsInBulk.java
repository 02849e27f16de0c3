package kz.tirek.awards;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What {@link Awards} does with one award, for hundreds with a few statements. */
@Service
public class AwardsInBulk {
  private final AwardRepository awards;
  private final DeterminationRepository determinations;
  private final SuspensionRepository suspensions;
  private final Raises raises;

  AwardsInBulk(
      AwardRepository awards,
      DeterminationRepository determinations,
      SuspensionRepository suspensions,
      Raises raises) {
    this.awards = awards;
    this.determinations = determinations;
    this.suspensions = suspensions;
    this.raises = raises;
  }

  /** In order of their ids. */
  public List<Award> all(Collection<String> ids) {
    return awards.all(ids);
  }

  /** See {@link Awards#given}: by award, of the law's answers by award. */
  public Map<Award, List<AwardPeriod>> given(Map<Award, List<AwardPeriod>> lawsAnswers) {
    Map<String, List<Raise>> raised =
        raises.of(lawsAnswers.keySet().stream().map(Raises.Subject::of).toList());
    Map<Award, List<AwardPeriod>> given = new LinkedHashMap<>();
    lawsAnswers.forEach(
        (award, answer) ->
            given.put(
                award,
                AwardPeriod.startingOn(
                    award.rightFrom(),
                    Raise.all(raised.getOrDefault(award.id(), List.of()), answer))));
    return given;
  }

  /**
   * See {@link Awards#recalculate}; in the transaction that locked the awards.
   *
   * @return the awards as they are now, in the order given
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public List<Award> recalculate(List<Recalculation> all) {
    List<Determination> made = determinations.insert(all);
    Map<String, List<Suspension>> stops =
        suspensions.all(all.stream().map(one -> one.award().id()).toList());
    Map<Long, List<AwardPeriod>> entitlements = new HashMap<>();
    Map<Long, List<AwardPeriod>> due = new HashMap<>();
    List<Award> changed = new ArrayList<>();
    for (int i = 0; i < made.size(); i++) {
      Award before = all.get(i).award();
      Award after =
          after(before, made.get(i), all.get(i), stops.getOrDefault(before.id(), List.of()));
      entitlements.put(made.get(i).id(), after.entitlement());
      due.put(made.get(i).id(), after.periods());
      changed.add(after);
    }
    determinations.entitle(entitlements);
    determinations.due(due);
    return changed;
  }

  private static Award after(
      Award before, Determination made, Recalculation by, List<Suspension> stops) {
    return before.with(
        new Timeline(by.entitlement(), stops, before.stoppedFrom(), before.oneOff()).due(),
        by.entitlement(),
        Stream.concat(before.determinations().stream(), Stream.of(made)).toList(),
        before.grounds());
  }
}
