package kz.tirek.cases;

import java.util.List;
import java.util.Optional;
import kz.tirek.awards.Award;
import kz.tirek.awards.Awards;
import kz.tirek.awards.Determination;
import org.springframework.stereotype.Component;

/** How the amount that a notice tells came about. */
@Component
class ExplainedAmount {
  private final Awards awards;
  private final DecisionRepository decisions;
  private final Json json;

  ExplainedAmount(Awards awards, DecisionRepository decisions, Json json) {
    this.awards = awards;
    this.decisions = decisions;
    this.json = json;
  }

  /** Empty where the notice is not about an amount. */
  List<StoredCalculation.Step> steps(Notice notice) {
    return determination(notice)
        .flatMap(determination -> decisions.calculation(determination.calculationId()))
        .map(kept -> json.read(kept.result(), StoredCalculation.class).steps())
        .orElse(List.of());
  }

  private Optional<Determination> determination(Notice notice) {
    Optional<Award> award = awards.ofCase(notice.caseNumber());
    return switch (NoticeKind.valueOf(notice.kind())) {
      case ASSIGNMENT -> award.map(found -> found.determinations().get(0));
      case RECALCULATION -> award.map(Award::newest);
      default -> Optional.empty();
    };
  }
}
