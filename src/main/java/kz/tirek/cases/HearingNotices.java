package kz.tirek.cases;

import java.time.Clock;
import java.time.LocalDate;
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
  private final ObjectProvider<RefundHearings> refunds;
  private final GroundWords grounds;
  private final WorkingDays workingDays;
  private final Clock clock;

  HearingNotices(
      Drafting drafting,
      ObjectProvider<IntendedDeterminations> intended,
      ObjectProvider<RefundHearings> refunds,
      GroundWords grounds,
      WorkingDays workingDays,
      Clock clock) {
    this.drafting = drafting;
    this.intended = intended;
    this.refunds = refunds;
    this.grounds = grounds;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  @Override
  public Set<NoticeKind> kinds() {
    return Set.of(NoticeKind.HEARING, NoticeKind.SETTLEMENT_HEARING, NoticeKind.REFUND_HEARING);
  }

  @Override
  public List<NoticeLine> lines(NoticeKind kind, Application application) {
    String number = application.number();
    return List.of(
        switch (kind) {
          case HEARING -> refusal(number);
          case REFUND_HEARING -> refund(number);
          default -> determination(number);
        },
        NoticeLine.of("HEARING.DAY", workingDays.plus(LocalDate.now(clock), NOTICE_DAYS)));
  }

  private NoticeLine refusal(String number) {
    List<Ground> against = drafting.latest(number).against();
    return NoticeLine.of("HEARING", number, NoticeWording.list(against));
  }

  private NoticeLine refund(String number) {
    RefundHearings.Intended intended = refunds.getObject().intended(number);
    return intended.entitled() && intended.before() != null
        ? NoticeLine.of(
            "REFUND_HEARING",
            number,
            intended.payer(),
            intended.asked(),
            intended.reason(),
            intended.from(),
            intended.overpaid(),
            intended.before(),
            intended.after())
        : NoticeLine.of(
            intended.entitled() ? "REFUND_HEARING.LATER" : "REFUND_HEARING.ENDS",
            number,
            intended.payer(),
            intended.asked(),
            intended.reason(),
            intended.from(),
            intended.overpaid());
  }

  private NoticeLine determination(String number) {
    DeterminationFacts facts = intended.getObject().of(number);
    return NoticeLine.of(
        "SETTLEMENT_HEARING." + facts.kind(),
        number,
        facts.effectiveOn(),
        grounds.of(facts.ground()));
  }
}
