package kz.tirek.refunds;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.tirek.cases.NoticeDelivery;
import kz.tirek.common.Impossible;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.NotFound;
import kz.tirek.common.Region;
import kz.tirek.common.Words;
import kz.tirek.deadlines.RefundLimits;
import kz.tirek.engine.Processes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Refunds of contributions: applications of payers, and what became of them (domain.md §6). */
@Service
public class Refunds {
  private final RefundRepository refunds;
  private final RefundItemRepository items;
  private final RefundFiles files;
  private final RefundNotices notices;
  private final RefundWords words;
  private final RefundAlerts alerts;
  private final RefundStatistics statistics;
  private final Processes processes;
  private final RefundLimits limits;
  private final Clock clock;

  Refunds(
      RefundRepository refunds,
      RefundItemRepository items,
      RefundFiles files,
      RefundNotices notices,
      RefundWords words,
      RefundAlerts alerts,
      RefundStatistics statistics,
      Processes processes,
      RefundLimits limits,
      Clock clock) {
    this.refunds = refunds;
    this.items = items;
    this.files = files;
    this.notices = notices;
    this.words = words;
    this.alerts = alerts;
    this.statistics = statistics;
    this.processes = processes;
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * Takes an application and starts its process. Items that the accounts speak against are taken,
   * too: they are decided, with the reason.
   *
   * @throws InvalidInput naming every wrong field
   */
  @Transactional
  public Refund register(NewRefund arriving) {
    LocalDate today = LocalDate.now(clock);
    RefundRules.check(arriving, today);
    String number = refunds.insert(arriving, limits.fundDueOn(today));
    items.insert(number, arriving.items());
    if (arriving.appliedOn() != null
        && today.isAfter(limits.corporationDueOn(arriving.appliedOn()))) {
      alerts.raise(number, RefundAlerts.Kind.CORPORATION_LATE);
    }
    processes.start(
        RefundFlags.PROCESS,
        number,
        Map.of(RefundFlags.CASE_NUMBER, number, RefundFlags.BRANCH, arriving.region().code()));
    return required(number);
  }

  /**
   * The payer takes the application back, before it is decided.
   *
   * @throws Impossible with code {@code REFUND_DECIDED}
   */
  @Transactional
  public Refund withdraw(String number) {
    refunds.lock(number);
    Refund refund = required(number);
    if (!refund.status().isOpen() || !processes.send(RefundFlags.WITHDRAWN, number, Map.of())) {
      throw new Impossible(
          "REFUND_DECIDED",
          "Refund %s cannot be withdrawn any more: %s".formatted(number, refund.status()));
    }
    return required(number);
  }

  /**
   * @throws NotFound when there is no such refund
   */
  public Refund required(String number) {
    return refunds.find(number).orElseThrow(() -> new NotFound("There is no refund " + number));
  }

  /**
   * @throws NotFound when there is no such refund
   */
  public RefundFile read(String number) {
    return files.read(required(number));
  }

  /** Newest first. */
  public List<Refund> list(RefundFilter filter) {
    return refunds.page(filter);
  }

  public long count(RefundFilter filter) {
    return refunds.count(filter);
  }

  /** What a finding means, for people. */
  public Words explain(Finding.Found found) {
    return words.finding(found);
  }

  /** The letter to a payer that a worker delivers; empty for an id of other notices. */
  public Optional<NoticeDelivery> letter(String noticeId) {
    return notices.delivery(noticeId);
  }

  /**
   * Applications registered in these months, both inclusive, by month, region and reason.
   *
   * @throws InvalidInput when the first month is after the last
   */
  @Transactional(readOnly = true)
  public RefundReport report(YearMonth from, YearMonth to) {
    if (from.isAfter(to)) {
      throw new InvalidInput("from", "PERIOD_BACKWARDS", "The first month is after the last");
    }
    return statistics.of(from, to);
  }

  /**
   * Applications registered on these days, both inclusive, by reason; reasons without an
   * application are left out.
   *
   * @param branches whose applications are counted
   */
  public List<RefundReport.Row> byReason(LocalDate from, LocalDate to, Set<Region> branches) {
    return statistics.byReason(from, to, branches);
  }
}
