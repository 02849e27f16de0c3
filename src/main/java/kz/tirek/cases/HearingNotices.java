package kz.tirek.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.tirek.deadlines.WorkingDays;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Something unfavourable is intended: the reason, and the day it may be heard from. */
@Component
class HearingNotices implements NoticeWriter {
  /** Working days, Administrative Procedural Code art. 73 (domain.md §3). */
  private static final int NOTICE_DAYS = 3;

  private final Drafting drafting;
  private final ObjectProvider<IntendedDeterminations> intended;
  private final GroundWords grounds;
  private final WorkingDays workingDays;
  private final Clock clock;

  HearingNotices(
      Drafting drafting,
      ObjectProvider<IntendedDeterminations> intended,
      GroundWords grounds,
      WorkingDays workingDays,
      Clock clock) {
    this.drafting = drafting;
    this.intended = intended;
    this.grounds = grounds;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  @Override
  public Set<NoticeKind> kinds() {
    return Set.of(NoticeKind.HEARING, NoticeKind.SETTLEMENT_HEARING);
  }

  @Override
  public List<NoticeLine> lines(NoticeKind kind, Application application) {
    List<NoticeLine> lines =
        kind == NoticeKind.HEARING ? refusal(application) : determination(application);
    lines.add(NoticeLine.of("HEARING.DAY", workingDays.plus(LocalDate.now(clock), NOTICE_DAYS)));
    return lines;
  }

  private List<NoticeLine> refusal(Application application) {
    String number = application.number();
    List<Ground> against = drafting.latest(number).against();
    return new ArrayList<>(List.of(NoticeLine.of("HEARING", number, NoticeWording.list(against))));
  }

  private List<NoticeLine> determination(Application application) {
    DeterminationFacts facts = intended.getObject().of(application.number());
    List<NoticeLine> lines = new ArrayList<>();
    lines.add(
        NoticeLine.of(
            "SETTLEMENT_HEARING." + facts.kind(),
            application.number(),
            facts.effectiveOn(),
            grounds.of(facts.ground())));
    if (facts.overpaid().isPositive()) {
      lines.add(NoticeLine.of("OVERPAID.INTENDED", facts.overpaid()));
    }
    return lines;
  }
}
