package kz.tirek.cases;

import kz.tirek.awards.Award;
import kz.tirek.awards.AwardPeriod;
import kz.tirek.awards.Awards;
import kz.tirek.common.Money;
import org.springframework.stereotype.Component;

/** The newest determination of an award, for its notice. */
@Component
class AwardDeterminations implements NewestDetermination {
  private final Awards awards;

  AwardDeterminations(Awards awards) {
    this.awards = awards;
  }

  @Override
  public DeterminationFacts of(String caseNumber) {
    Award award = awards.ofCase(caseNumber).orElseThrow();
    AwardPeriod last = award.periods().get(award.periods().size() - 1);
    return new DeterminationFacts(
        DeterminationFacts.Kind.ASSIGN,
        last.reason(),
        last.from(),
        last.net(),
        last.until(),
        Money.ZERO,
        Money.ZERO);
  }
}
