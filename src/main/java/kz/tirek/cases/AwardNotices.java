package kz.tirek.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.tirek.awards.Determination;
import kz.tirek.common.Money;
import kz.tirek.common.Words;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** The life of an award: each determination with its ground, its day and what it means in money. */
@Component
class AwardNotices implements NoticeWriter {
  private static final String TERM_ENDED = "TERM_ENDED";

  private final DeterminationFacts.Source determinations;
  private final GroundWords grounds;

  AwardNotices(
      @Qualifier("awardDeterminations") DeterminationFacts.Source determinations,
      GroundWords grounds) {
    this.determinations = determinations;
    this.grounds = grounds;
  }

  @Override
  public Set<NoticeKind> kinds() {
    return Set.of(
        NoticeKind.SUSPENSION,
        NoticeKind.RESUMPTION,
        NoticeKind.RECALCULATION,
        NoticeKind.TERMINATION,
        NoticeKind.END_OF_TERM,
        NoticeKind.REEXAMINATION);
  }

  @Override
  public List<NoticeLine> lines(NoticeKind kind, Application application) {
    String number = application.number();
    DeterminationFacts facts = determinations.of(number);
    List<NoticeLine> lines = new ArrayList<>();
    lines.add(
        switch (kind) {
          case END_OF_TERM -> NoticeLine.of("END_OF_TERM", number, facts.until(), end(facts));
          case REEXAMINATION -> NoticeLine.of("REEXAMINATION", number, facts.until());
          case RECALCULATION -> determination(change(facts), number, facts);
          default -> determination(kind.name(), number, facts);
        });
    switch (kind) {
      case SUSPENSION, REEXAMINATION -> lines.add(NoticeLine.of(kind + ".NEXT"));
      case RESUMPTION, RECALCULATION -> lines.addAll(PeriodLines.of(facts.periods()));
      default -> {}
    }
    if (kind != NoticeKind.REEXAMINATION) {
      money("ARREARS", facts.arrears(), lines);
      money("OVERPAID", facts.overpaid(), lines);
    }
    return lines;
  }

  private NoticeLine determination(String key, String number, DeterminationFacts facts) {
    return NoticeLine.of(key, number, facts.effectiveOn(), grounds.of(facts.ground()));
  }

  private static String change(DeterminationFacts facts) {
    return facts.kind() == Determination.Kind.EXTEND ? "EXTENSION" : "RECALCULATION";
  }

  /** A term that ends by itself leaves the award without a determination of its own. */
  private Words end(DeterminationFacts facts) {
    return grounds.of(facts.kind() == Determination.Kind.TERMINATE ? facts.ground() : TERM_ENDED);
  }

  private static void money(String key, Money amount, List<NoticeLine> lines) {
    if (amount.isPositive()) {
      lines.add(NoticeLine.of(key, amount));
    }
  }
}
