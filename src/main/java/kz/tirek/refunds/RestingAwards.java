package kz.tirek.refunds;

import java.util.List;
import java.util.Optional;
import kz.tirek.awards.Award;
import kz.tirek.awards.Awards;
import kz.tirek.cases.Calculations;
import kz.tirek.cases.Cases;
import kz.tirek.common.Iin;
import kz.tirek.law.Contribution;
import org.springframework.stereotype.Component;

/** Which awards rest on a contribution: those whose kept calculation counted it. */
@Component
class RestingAwards {
  private final ItemChecks checks;
  private final Cases cases;
  private final Awards awards;
  private final Calculations calculations;

  RestingAwards(ItemChecks checks, Cases cases, Awards awards, Calculations calculations) {
    this.checks = checks;
    this.cases = cases;
    this.awards = awards;
    this.calculations = calculations;
  }

  List<Award> on(Refund refund, RefundItem item) {
    if (!checks.isContribution(refund, item)) {
      return List.of();
    }
    return cases.assignedOn(new Iin(item.iin())).stream()
        .map(awards::ofCase)
        .flatMap(Optional::stream)
        .filter(award -> counts(award, refund.payer(), item))
        .toList();
  }

  /** A kept calculation knows contributions by payer and month. */
  private boolean counts(Award award, String payer, RefundItem item) {
    return calculations.inputOf(award.newest().calculationId()).contributions().stream()
        .filter(contribution -> contribution.kind() == Contribution.Kind.CONTRIBUTION)
        .anyMatch(
            contribution ->
                contribution.payer().equals(payer) && contribution.period().equals(item.period()));
  }
}
