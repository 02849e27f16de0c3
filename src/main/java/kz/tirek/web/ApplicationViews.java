package kz.tirek.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.tirek.awards.Award;
import kz.tirek.awards.AwardPeriod;
import kz.tirek.awards.Determination;
import kz.tirek.cases.Application;
import kz.tirek.cases.CaseFile;
import kz.tirek.cases.Check;
import kz.tirek.cases.Decision;
import kz.tirek.cases.Ground;
import kz.tirek.payouts.PaymentOrder;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Shows case files as the API does, sentences in the reader's language. */
@Component
class ApplicationViews {
  private final Clock clock;

  ApplicationViews(Clock clock) {
    this.clock = clock;
  }

  ApplicationView.Head head(Application application) {
    return new ApplicationView.Head(
        application.number(),
        application.payment(),
        application.status(),
        application.status(),
        application.applicant().region(),
        application.riskDate(),
        application.appliedOn(),
        application.registeredAt(),
        application.clock().dueOn(),
        application.clock().on(LocalDate.now(clock)));
  }

  ApplicationView whole(CaseFile file) {
    return new ApplicationView(
        head(file.application()),
        file.stages().stream()
            .map(s -> new ApplicationView.StageView(s.status(), s.enteredAt()))
            .toList(),
        file.checks().stream().map(ApplicationViews::check).toList(),
        grounds(file.missing()),
        grounds(file.against()),
        file.decisions().stream().map(ApplicationViews::decision).toList(),
        file.hearing()
            .map(
                h ->
                    new ApplicationView.HearingView(
                        h.heldFrom(), h.objectionUntil(), h.objection()))
            .orElse(null),
        file.award().map(award -> award(award, file.orders())).orElse(null));
  }

  static List<ApplicationView.GroundView> grounds(List<Ground> grounds) {
    return grounds.stream()
        .map(
            ground ->
                new ApplicationView.GroundView(
                    ground.code(), ground.text().in(LocaleContextHolder.getLocale())))
        .toList();
  }

  private static ApplicationView.CheckView check(Check check) {
    return new ApplicationView.CheckView(
        check.registry().code(),
        check.outcome().name(),
        check.code(),
        check.note(),
        check.answeredAt());
  }

  private static ApplicationView.DecisionView decision(Decision decision) {
    return new ApplicationView.DecisionView(
        decision.kind().name(),
        decision.automatic(),
        decision.proposedBy(),
        decision.approvedBy(),
        grounds(decision.reasons()),
        decision.note(),
        decision.basis(),
        decision.madeAt());
  }

  private ApplicationView.AwardView award(Award award, List<PaymentOrder> orders) {
    AwardPeriod now = award.on(LocalDate.now(clock));
    return new ApplicationView.AwardView(
        award.id(),
        award.status().name(),
        now.gross(),
        now.pension(),
        now.net(),
        award.oneOff(),
        award.rightFrom(),
        award.dueUntil(),
        award.periods().stream().map(ApplicationViews::period).toList(),
        orders.stream().map(ApplicationViews::order).toList(),
        award.determinations().stream().map(ApplicationViews::determination).toList());
  }

  private static ApplicationView.DeterminationView determination(Determination determination) {
    return new ApplicationView.DeterminationView(
        determination.kind().name(),
        determination.ground(),
        determination.effectiveOn(),
        determination.cause(),
        determination.decidedBy(),
        determination.note(),
        determination.madeAt());
  }

  private static ApplicationView.PeriodView period(AwardPeriod period) {
    return new ApplicationView.PeriodView(
        period.from(),
        period.until(),
        period.gross(),
        period.pension(),
        period.net(),
        period.reason());
  }

  private static ApplicationView.OrderView order(PaymentOrder order) {
    return new ApplicationView.OrderView(
        order.id(),
        order.month(),
        order.gross(),
        order.net(),
        order.withheld().isZero() ? null : order.withheld(),
        order.status().name(),
        order.reason());
  }
}
