package kz.tirek.events;

import java.util.List;
import kz.tirek.awards.Determination;
import kz.tirek.cases.DeterminationFacts;
import kz.tirek.cases.IntendedDeterminations;
import kz.tirek.common.Money;
import org.springframework.stereotype.Component;

/** What the notice of a settlement's hearing says: the determination that is proposed. */
@Component
class ProposedSettlements implements IntendedDeterminations {
  private final EffectRepository effects;

  ProposedSettlements(EffectRepository effects) {
    this.effects = effects;
  }

  /** What would be overpaid is known only once the determination is made. */
  @Override
  public DeterminationFacts of(String caseNumber) {
    Effect effect = effects.proposed(caseNumber).orElseThrow();
    return new DeterminationFacts(
        Determination.Kind.valueOf(effect.what().name()),
        effect.ground(),
        effect.effectiveOn(),
        List.of(),
        null,
        Money.ZERO,
        Money.ZERO);
  }
}
