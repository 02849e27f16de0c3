package kz.tirek.payouts;

import java.io.InputStream;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import kz.tirek.awards.Award;
import kz.tirek.awards.AwardStatus;
import kz.tirek.awards.Awards;
import kz.tirek.common.Conflict;
import kz.tirek.common.Impossible;
import kz.tirek.common.Money;
import kz.tirek.common.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Payment orders: made once per award and month, sent, settled by the bank's statements. */
@Service
public class Payouts {
  private final OrderRepository orders;
  private final OrderBooks books;
  private final PaidMonthRepository paid;
  private final Balances balances;
  private final Awards awards;
  private final PaymentFileWriter files;
  private final StatementIntake statements;
  private final ObjectProvider<Withholdings> withholdings;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Payouts(
      OrderRepository orders,
      OrderBooks books,
      PaidMonthRepository paid,
      Balances balances,
      Awards awards,
      PaymentFileWriter files,
      StatementIntake statements,
      ObjectProvider<Withholdings> withholdings,
      ApplicationEventPublisher events,
      Clock clock) {
    this.orders = orders;
    this.books = books;
    this.paid = paid;
    this.balances = balances;
    this.awards = awards;
    this.files = files;
    this.statements = statements;
    this.withholdings = withholdings;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Orders everything that is due by the end of a month and was not ordered yet, arrears included.
   *
   * @param month the month the order stands for; an award has one living order a month
   * @return the order's id; empty when nothing is due, the award is suspended or has no account
   * @throws Conflict with code {@code ORDER_EXISTS} when the award has a living order for the month
   */
  @Transactional
  public Optional<String> orderDue(String awardId, YearMonth month) {
    return orderDue(awardId, month, null).map(PaymentOrder::id);
  }

  /** As {@link #orderDue(String, YearMonth)}, for a payment file; null for none. */
  Optional<PaymentOrder> orderDue(String awardId, YearMonth month, String fileId) {
    Award award = awards.required(awardId);
    List<MonthBalance> payable =
        balances.differing(award, month).stream().filter(MonthBalance::isPayable).toList();
    if (award.status() == AwardStatus.SUSPENDED || award.iban() == null || payable.isEmpty()) {
      return Optional.empty();
    }
    try {
      String id = orders.insert(order(award, month, payable, fileId));
      paid.insertLines(id, payable);
      return orders.find(id);
    } catch (DuplicateKeyException e) {
      throw new Conflict("ORDER_EXISTS", "There is already an order of this award for " + month);
    }
  }

  /**
   * Months that were paid more than is due now become overpayments of the award's newest
   * determination, and are published as {@link OverpaymentFound}. Nothing is found while an award
   * is suspended: it may yet be resumed.
   *
   * @return what was found now, amounts positive
   */
  @Transactional
  public List<MonthBalance> findOverpayments(String awardId) {
    Award award = awards.required(awardId);
    if (award.status() == AwardStatus.SUSPENDED) {
      return List.of();
    }
    List<MonthBalance> found = overpaid(award);
    found.forEach(month -> paid.insertOverpayment(awardId, month, award.newest().id()));
    if (!found.isEmpty()) {
      events.publishEvent(new OverpaymentFound(awardId, award.newest().id(), found));
    }
    return found;
  }

  /**
   * What {@link #findOverpayments} would find if the award were like this; nothing is kept.
   *
   * @param previewed see {@link Awards#previewed}
   */
  public List<MonthBalance> overpaymentsIf(Award previewed) {
    return previewed.status() == AwardStatus.SUSPENDED ? List.of() : overpaid(previewed);
  }

  private List<MonthBalance> overpaid(Award award) {
    return balances.differing(award, YearMonth.now(clock)).stream()
        .filter(MonthBalance::isOverpaid)
        .map(MonthBalance::negated)
        .toList();
  }

  /** What is due and was not ordered yet, by month; amounts positive. */
  public List<MonthBalance> arrears(String awardId) {
    return balances.differing(awards.required(awardId), YearMonth.now(clock)).stream()
        .filter(MonthBalance::isPayable)
        .toList();
  }

  /** Everything that was found overpaid, by month; amounts positive. */
  public List<MonthBalance> overpayments(String awardId) {
    return paid.overpaid(awardId);
  }

  /** What was found overpaid because of one determination, by month; amounts positive. */
  public List<MonthBalance> overpaymentsOf(long determination) {
    return paid.overpaidBy(determination);
  }

  /** Held back in orders of the award that the bank has not booked yet, KZT. */
  public Money withheldOnTheWay(String awardId) {
    return orders.withheldOnTheWay(awardId);
  }

  /** Ordered and not failed, less what was found overpaid, by month. */
  public List<MonthBalance> paid(String awardId) {
    return paid.ofAward(awardId);
  }

  private NewOrder order(Award award, YearMonth month, List<MonthBalance> payable, String fileId) {
    Money gross = payable.stream().map(MonthBalance::gross).reduce(Money.ZERO, Money::plus);
    Money pension = payable.stream().map(MonthBalance::pension).reduce(Money.ZERO, Money::plus);
    return new NewOrder(
        award.id(),
        award.caseNumber(),
        month,
        award.payee(),
        award.iban(),
        gross,
        pension,
        toWithhold(award.id(), gross.minus(pension)),
        award.newest().id(),
        fileId);
  }

  private Money toWithhold(String awardId, Money net) {
    return withholdings.stream()
        .map(each -> each.toWithhold(awardId, net))
        .reduce(Money.ZERO, Money::plus);
  }

  /**
   * The ISO 20022 pain.001 message that asks the bank to pay one order, of whatever book.
   *
   * @throws Conflict with code {@code ORDER_STOPPED} when it must not be paid any more
   */
  public String paymentFile(String orderId) {
    Optional<PaymentOrder> order = orders.find(orderId);
    if (order.isPresent() && order.get().status() == OrderStatus.REJECTED) {
      throw new Conflict("ORDER_STOPPED", orderId + ": " + order.get().reason());
    }
    return files.write(
        order
            .map(PaymentOrder::transfer)
            .or(() -> books.find(orderId))
            .orElseThrow(() -> new NotFound("There is no payment order " + orderId)));
  }

  /** What the bank said when it was given the order; an answer heard twice changes nothing. */
  @Transactional
  public void bankAnswered(String orderId, boolean accepted, String reason) {
    if (orders.statusOf(orderId) == OrderStatus.READY) {
      orders.move(orderId, accepted ? OrderStatus.SENT : OrderStatus.REJECTED, reason);
    }
  }

  /**
   * Takes an ISO 20022 camt.053 statement, some entries at a time, each time in a transaction of
   * its own; one read twice changes nothing.
   *
   * @throws Impossible with code {@code STATEMENT_UNREADABLE}, or {@code STATEMENT_BROKEN} when
   *     only the beginning could be taken
   */
  public StatementResult take(InputStream camt053) {
    return statements.take(camt053);
  }

  public List<PaymentOrder> ordersOfCase(String caseNumber) {
    return orders.ofCase(caseNumber);
  }

  public PaymentOrder required(String orderId) {
    return orders
        .find(orderId)
        .orElseThrow(() -> new NotFound("There is no payment order " + orderId));
  }
}
