package kz.tirek.cases;

import java.util.List;
import kz.tirek.awards.AwardPeriod;
import kz.tirek.common.Words;

/** What is paid a month, a line for each amount. */
final class PeriodLines {
  private static final Words NOTHING = new Words("", "", "");

  private PeriodLines() {}

  static List<NoticeLine> of(List<AwardPeriod> periods) {
    return periods.stream().map(PeriodLines::of).toList();
  }

  private static NoticeLine of(AwardPeriod period) {
    return period.until() == null
        ? NoticeLine.of("PERIOD.OPEN", period.from(), period.net(), withheld(period))
        : NoticeLine.of("PERIOD", period.from(), period.until(), period.net(), withheld(period));
  }

  /** Gross and pension contribution, as an aside. */
  static Words withheld(AwardPeriod period) {
    return period.pension().isZero()
        ? NOTHING
        : NoticeWording.text(List.of(NoticeLine.of("WITHHELD", period.gross(), period.pension())));
  }
}
