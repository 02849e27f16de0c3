package kz.tirek.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.tirek.awards.Award;
import kz.tirek.awards.AwardPeriod;
import kz.tirek.awards.Awards;
import kz.tirek.common.Words;
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
    return kind == NoticeKind.REFUSAL ? refusal(application.number()) : assignment(application);
  }

  private List<NoticeLine> refusal(String number) {
    List<Ground> against = drafting.latest(number).against();
    return List.of(NoticeLine.of("REFUSAL", number, NoticeWording.list(against)));
  }

  private List<NoticeLine> assignment(Application application) {
    Award award = awards.ofCase(application.number()).orElseThrow();
    String iban = application.applicant().iban();
    return award.oneOff()
        ? List.of(sum(application.number(), award.periods().get(0), iban))
        : monthly(application.number(), award.periods(), iban);
  }

  private static NoticeLine sum(String number, AwardPeriod sum, String iban) {
    return NoticeLine.of("ASSIGNMENT.SUM", number, sum.net(), iban, withheld(sum));
  }

  private static List<NoticeLine> monthly(String number, List<AwardPeriod> periods, String iban) {
    List<NoticeLine> lines = new ArrayList<>();
    lines.add(NoticeLine.of("ASSIGNMENT.MONTHLY", number));
    periods.stream().map(DecisionNotices::month).forEach(lines::add);
    lines.add(NoticeLine.of("ASSIGNMENT.ACCOUNT", iban));
    return lines;
  }

  private static NoticeLine month(AwardPeriod period) {
    Words withheld = withheld(period);
    return period.until() == null
        ? NoticeLine.of("ASSIGNMENT.PERIOD.OPEN", period.from(), period.net(), withheld)
        : NoticeLine.of("ASSIGNMENT.PERIOD", period.from(), period.until(), period.net(), withheld);
  }

  private static Words withheld(AwardPeriod period) {
    return period.pension().isZero()
        ? new Words("", "", "")
        : NoticeWording.text(
            List.of(NoticeLine.of("ASSIGNMENT.WITHHELD", period.gross(), period.pension())));
  }
}
