package kz.tirek.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import kz.tirek.cases.CaseStatus;
import kz.tirek.common.Money;
import kz.tirek.common.PaymentKind;
import kz.tirek.deadlines.StatutoryClock;

/** A case as the API shows it (api.md, {@code GET /applications/{number}}); amounts in KZT. */
record ApplicationView(
    @JsonUnwrapped Head head,
    List<StageView> stages,
    List<CheckView> checks,
    List<GroundView> missing,
    List<GroundView> reasons,
    List<DecisionView> decisions,
    HearingView hearing,
    AwardView award) {

  /** What lists show too. */
  record Head(
      String number,
      PaymentKind payment,
      CaseStatus status,
      CaseStatus stage,
      String branch,
      LocalDate riskDate,
      LocalDate appliedOn,
      OffsetDateTime registeredAt,
      LocalDate dueOn,
      StatutoryClock.State deadline) {}

  record StageView(CaseStatus stage, OffsetDateTime enteredAt) {}

  record CheckView(
      String registry, String outcome, String code, String note, OffsetDateTime answeredAt) {}

  record GroundView(String code, String text) {}

  record DecisionView(
      String kind,
      boolean automatic,
      String proposedBy,
      String approvedBy,
      List<GroundView> reasons,
      String note,
      String basis,
      OffsetDateTime madeAt) {}

  record HearingView(LocalDate heldFrom, LocalDate objectionUntil, String objection) {}

  record AwardView(
      String id,
      String status,
      Money gross,
      Money pension,
      Money net,
      boolean oneOff,
      LocalDate from,
      LocalDate until,
      List<PeriodView> periods,
      List<OrderView> orders,
      List<DeterminationView> determinations) {}

  /**
   * @param effectiveOn first day that is different
   * @param decidedBy absent where the program decided
   */
  record DeterminationView(
      String kind,
      String ground,
      LocalDate effectiveOn,
      String cause,
      String decidedBy,
      String note,
      OffsetDateTime madeAt) {}

  record PeriodView(
      LocalDate from, LocalDate until, Money gross, Money pension, Money net, String reason) {}

  record OrderView(
      String id,
      YearMonth month,
      Money gross,
      Money net,
      Money withheld,
      String status,
      String reason) {}
}
