package kz.tirek.bpmn;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.tirek.awards.Award;
import kz.tirek.awards.AwardPeriod;
import kz.tirek.awards.AwardStatus;
import kz.tirek.awards.Awards;
import kz.tirek.awards.Determination;
import kz.tirek.cases.Notice;
import kz.tirek.cases.Registry;
import kz.tirek.common.Money;
import kz.tirek.common.PaymentKind;
import kz.tirek.events.Event;
import kz.tirek.events.EventKind;
import kz.tirek.events.Events;
import kz.tirek.events.NewEvent;
import kz.tirek.payouts.MonthBalance;
import kz.tirek.payouts.OrderSettled;
import kz.tirek.payouts.PaymentOrder;
import kz.tirek.payouts.Payouts;
import kz.tirek.payouts.SettlementListener;
import org.springframework.boot.test.context.TestComponent;

/** Walks an award through its life: what happens to people, what is paid, what is due. */
@TestComponent
public class LifeFixture {
  private final CaseFixture world;
  private final Events events;
  private final Awards awards;
  private final Payouts payouts;
  private final SettlementListener settlements;
  private final ObjectMapper json;

  LifeFixture(
      CaseFixture world,
      Events events,
      Awards awards,
      Payouts payouts,
      SettlementListener settlements,
      ObjectMapper json) {
    this.world = world;
    this.events = events;
    this.awards = awards;
    this.payouts = payouts;
    this.settlements = settlements;
    this.json = json;
  }

  /** An award made on the day its right arises, on the worked example of domain.md §2. */
  public String ofDomain(PaymentKind payment) {
    return begun(PaymentExample.ofDomain(payment, world.applicant()));
  }

  /** An award made on the day its right arises; the applicant has been told. */
  public String begun(PaymentExample example) {
    world.dayIs(example.riskDate(), "none");
    String number = world.checked(example);
    award(number);
    world.deliverNotices(number);
    return number;
  }

  public Award award(String number) {
    return awards.ofCase(number).orElseThrow(() -> new AssertionError(number + " is no award"));
  }

  public AwardStatus status(String number) {
    return award(number).status();
  }

  public List<Determination.Kind> determinations(String number) {
    return award(number).determinations().stream().map(Determination::kind).toList();
  }

  /** What is due, as {@code 2023-03-15..2023-09-14 50289.42}; an open end is left out. */
  public List<String> due(String number) {
    return award(number).periods().stream().map(LifeFixture::text).toList();
  }

  private static String text(AwardPeriod period) {
    return period.from()
        + ".."
        + (period.until() == null ? "" : period.until())
        + " "
        + period.gross();
  }

  public List<String> noticeKinds(String number) {
    return world.file(number).notices().stream().map(Notice::kind).toList();
  }

  // What happens

  public Event report(String number, EventKind kind, String on) {
    return report(number, kind, on, Map.of());
  }

  public Event report(String number, EventKind kind, String on, Map<String, Object> details) {
    return report(null, award(number).id(), kind, on, details);
  }

  /** An event that names a person, not an award. */
  public Event reportOf(String iin, EventKind kind, String on) {
    return report(iin, null, kind, on, Map.of());
  }

  private Event report(
      String iin, String award, EventKind kind, String on, Map<String, Object> details) {
    return events.report(
        new NewEvent(
            iin, award, kind, LocalDate.parse(on), null, "test", json.valueToTree(details)));
  }

  /** That day comes, and the register asked about the term answers with these facts. */
  public void termPasses(
      String number, String day, Registry registry, String outcome, Map<String, Object> facts) {
    world.dayIs(LocalDate.parse(day), number);
    world.answer(number, registry, outcome, facts);
    world.runDueJobs(number);
  }

  // Money

  /** Orders everything due by the end of today's month; the bank is not asked. */
  public Optional<PaymentOrder> ordered(String number) {
    return payouts
        .orderDue(award(number).id(), YearMonth.from(world.today()))
        .map(payouts::required);
  }

  /** The bank's statement tells what became of the case's last order. */
  public void settle(String number, boolean paid) {
    settle(lastOrder(number), paid);
  }

  public void settle(PaymentOrder order, boolean paid) {
    if (!settlements.hear(new OrderSettled(order.id(), order.caseNumber(), paid))) {
      throw new AssertionError("Nobody waits for " + order.id());
    }
    world.runDueJobs(order.caseNumber());
  }

  public PaymentOrder lastOrder(String number) {
    List<PaymentOrder> orders = payouts.ordersOfCase(number);
    return orders.get(orders.size() - 1);
  }

  public Money overpaid(String number) {
    return sum(payouts.overpayments(award(number).id()));
  }

  public Money arrears(String number) {
    return sum(payouts.arrears(award(number).id()));
  }

  private static Money sum(List<MonthBalance> months) {
    return months.stream().map(MonthBalance::gross).reduce(Money.ZERO, Money::plus);
  }
}
