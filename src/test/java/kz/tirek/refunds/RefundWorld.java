package kz.tirek.refunds;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import kz.tirek.accounts.Accounts;
import kz.tirek.accounts.Receipt;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.bpmn.Incomes;
import kz.tirek.cases.Applicant;
import kz.tirek.common.Iin;
import kz.tirek.common.Money;
import kz.tirek.common.Region;
import kz.tirek.payouts.AStatement;
import kz.tirek.payouts.Payouts;
import kz.tirek.refunds.NewRefund.Item;
import org.springframework.boot.test.context.TestComponent;

/** Walks a refund through its process: payers, specialists, heads and the bank answer. */
@TestComponent
class RefundWorld {
  static final String PAYER = "050140001238";
  static final String OTHER_PAYER = "050140001230";
  static final String IBAN = CaseFixture.IBAN;

  private final CaseFixture world;
  private final Accounts accounts;
  private final Refunds refunds;
  private final Payouts payouts;
  private final RefundSettlements settlements;

  RefundWorld(
      CaseFixture world,
      Accounts accounts,
      Refunds refunds,
      Payouts payouts,
      RefundSettlements settlements) {
    this.world = world;
    this.accounts = accounts;
    this.refunds = refunds;
    this.payouts = payouts;
    this.settlements = settlements;
  }

  /** Somebody for whom PAYER paid on an income of 200,000 for one month. */
  Applicant insured(YearMonth month) {
    Applicant person = world.applicant();
    contributed(person, PAYER, month);
    return person;
  }

  /** On an income of 200,000: 5 % of it since 2025 are 10,000.00. */
  void contributed(Applicant person, String payer, YearMonth month) {
    world.contributed(person, payer, Incomes.before(month.plusMonths(1), 1, 200_000));
  }

  /** What came last for the person and month. */
  Receipt receipt(Applicant person, YearMonth month) {
    return receipts(person, month).get(0);
  }

  List<Receipt> receipts(Applicant person, YearMonth month) {
    return accounts.receipts(new Iin(person.iin()), month);
  }

  static Item item(Receipt receipt) {
    return item(receipt, receipt.amount().toString());
  }

  static Item item(Receipt receipt, String amount) {
    return new Item(receipt.iin(), receipt.period(), Money.of(amount), receipt.document());
  }

  /** Registered and checked. */
  String asked(RefundReason reason, Item... items) {
    return asked(PAYER, reason, IBAN, items);
  }

  String asked(String payer, RefundReason reason, String iban, Item... items) {
    String number =
        refunds
            .register(new NewRefund(payer, reason, Region.ALMATY, List.of(items), iban, null, null))
            .number();
    world.runDueJobs(number);
    return number;
  }

  void grants(String number) {
    decides(number, Map.of("outcome", "GRANT"));
  }

  void decides(String number, Map<String, Object> fields) {
    world.answerTask(number, "specialist", "specialist", fields);
  }

  void approves(String number) {
    world.answerTask(number, "head", "head", Map.of("approval", "APPROVE"));
  }

  /** Delivers what waits, and lets three working days of notice pass. */
  void hears(String number, LocalDate heldOn) {
    world.deliverNotices(number);
    world.dayIs(heldOn, number);
    world
        .tasks(number)
        .forEach(
            task ->
                world.answerTaskOf(
                    task.getId(), "specialist", "specialist", Map.of("minutes", "Nobody came")));
  }

  void bankPays(String number) {
    world.bankAnswers(number, true, null);
    RefundOrder order = lastOrder(number);
    payouts.take(AStatement.paid(order.id(), order.amount().toString()));
    settlements.tell();
  }

  void bankReturns(String number) {
    RefundOrder order = lastOrder(number);
    payouts.take(AStatement.returned(order.id(), order.amount().toString()));
    settlements.tell();
  }

  RefundOrder lastOrder(String number) {
    List<RefundOrder> orders = read(number).orders();
    return orders.get(orders.size() - 1);
  }

  RefundFile read(String number) {
    return refunds.read(number);
  }

  RefundStatus status(String number) {
    return read(number).refund().status();
  }

  List<Finding> found(String number, int position) {
    return read(number).items().get(position - 1).findings().stream()
        .map(Finding.Found::code)
        .toList();
  }
}
