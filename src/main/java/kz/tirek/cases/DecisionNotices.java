package kz.tirek.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kz.tirek.awards.Award;
import kz.tirek.awards.AwardPeriod;
import kz.tirek.awards.Awards;
import org.springframework.stereotype.Component;

/** The decision on an application: what is paid, from when, until when, or why nothing is. */
@Component
class DecisionNotices implements NoticeWriter {
  private final Awards awards;
  private final Drafting drafting;

  DecisionNotices(Awards awards, Drafting drafting) {
    this.awards = awards;
    this.drafting = drafting;
  }

  @Override
  public Set<NoticeKind> kinds() {
    return Set.of(NoticeKind.ASSIGNMENT, NoticeKind.REFUSAL);
  }

  @Override
  public List<NoticeLine> lines(NoticeKind kind, Application application) {
    String number = application.number();
    return kind == NoticeKind.REFUSAL ? refusal(number) : assignment(number);
  }

  private List<NoticeLine> refusal(String number) {
    List<Ground> against = drafting.latest(number).against();
    return List.of(NoticeLine.of("REFUSAL", number, NoticeWording.list(against)));
  }

  private List<NoticeLine> assignment(String number) {
    Award award = awards.ofCase(number).orElseThrow();
    String account = Objects.requireNonNullElse(award.iban(), "—");
    List<NoticeLine> lines = new ArrayList<>();
    if (award.oneOff()) {
      AwardPeriod sum = award.periods().get(0);
      lines.add(
          NoticeLine.of("ASSIGNMENT.SUM", number, sum.net(), account, PeriodLines.withheld(sum)));
    } else {
      lines.add(NoticeLine.of("ASSIGNMENT.MONTHLY", number));
      lines.addAll(PeriodLines.of(award.periods()));
      lines.add(NoticeLine.of("ASSIGNMENT.ACCOUNT", account));
    }
    return lines;
  }
}
