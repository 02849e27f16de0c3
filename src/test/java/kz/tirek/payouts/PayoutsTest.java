package kz.tirek.payouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.prowidesoftware.swift.model.mx.MxPain00100109;
import com.prowidesoftware.swift.model.mx.dic.CreditTransferTransaction34;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import kz.tirek.TirekTest;
import kz.tirek.awards.Assignment;
import kz.tirek.awards.AwardPeriod;
import kz.tirek.awards.Awards;
import kz.tirek.common.Impossible;
import kz.tirek.common.Money;
import kz.tirek.common.PaymentKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Money moves once: orders, the file to the bank, and the bank's statements. */
@TirekTest
class PayoutsTest {
  private static final AtomicInteger AWARDS = new AtomicInteger();
  private static final YearMonth MONTH = YearMonth.of(2026, 11);

  @Autowired private Payouts payouts;
  @Autowired private Awards awards;

  @Test
  void makesOneLivingOrderAnAwardAndMonth() {
    String award = anAward();
    order(award);

    assertThat(payouts.orderDue(award, MONTH)).as("nothing more is due").isEmpty();
  }

  @Test
  void makesAnotherAttemptOnlyAfterTheBankRefused() {
    String award = anAward();
    String first = order(award);
    payouts.bankAnswered(first, false, "no such account");

    String second = order(award);

    assertThat(payouts.required(second).attempt()).isEqualTo(2);
    assertThat(payouts.orderDue(award, MONTH)).isEmpty();
  }

  @Test
  void hearsTheBanksAnswerOnce() {
    String order = order(anAward());
    payouts.bankAnswered(order, true, null);

    payouts.bankAnswered(order, false, "changed its mind");

    assertThat(payouts.required(order).status()).isEqualTo(OrderStatus.SENT);
  }

  @Test
  void asksTheBankForTheNetSumUnderTheOrdersName() {
    String order = order(anAward());

    String file = payouts.paymentFile(order);

    CreditTransferTransaction34 transfer =
        MxPain00100109.parse(file).getCstmrCdtTrfInitn().getPmtInf().get(0).getCdtTrfTxInf().get(0);
    assertThat(transfer.getPmtId().getEndToEndId()).isEqualTo(order);
    // 787,500.00 less 10 %.
    assertThat(transfer.getAmt().getInstdAmt().getValue()).isEqualByComparingTo("708750.00");
    assertThat(transfer.getAmt().getInstdAmt().getCcy()).isEqualTo("KZT");
    assertThat(transfer.getCdtrAcct().getId().getIBAN()).isEqualTo("KZ699990000000000001");
  }

  @Test
  void writesTheSameFileEachTime() throws InterruptedException {
    String order = order(anAward());
    String first = payouts.paymentFile(order);
    Thread.sleep(1100);

    assertThat(payouts.paymentFile(order)).isEqualTo(first);
  }

  @Test
  void settlesAnOrderOnceHoweverOftenTheStatementIsRead() {
    String order = sent();
    String statement = AStatement.of(AStatement.paid("R1-" + order, order, "708750.00"));

    StatementResult first = take(statement);
    StatementResult second = take(statement);

    assertThat(first.paid()).isEqualTo(1);
    assertThat(second.paid()).isZero();
    assertThat(second.repeated()).isEqualTo(1);
    assertThat(payouts.required(order).status()).isEqualTo(OrderStatus.PAID);
  }

  @Test
  void aReturnIsTheLastWordInWhicheverOrderTheEntriesCome() {
    String later = sent();
    take(AStatement.of(AStatement.paid("R2-" + later, later, "708750.00")));
    take(AStatement.of(AStatement.returned("R3-" + later, later, "708750.00", "AC04")));
    String earlier = sent();
    take(AStatement.of(AStatement.returned("R4-" + earlier, earlier, "708750.00", "AC04")));
    take(AStatement.of(AStatement.paid("R5-" + earlier, earlier, "708750.00")));

    assertThat(payouts.required(later).status()).isEqualTo(OrderStatus.RETURNED);
    assertThat(payouts.required(later).reason()).isEqualTo("AC04");
    assertThat(payouts.required(earlier).status()).isEqualTo(OrderStatus.RETURNED);
  }

  @Test
  void keepsEntriesItDoesNotKnowAndSettlesTheRest() {
    String order = sent();

    StatementResult result =
        take(
            AStatement.of(
                AStatement.paid("R6-" + order, "SOMEBODY-ELSES", "1.00"),
                AStatement.paid("R7-" + order, order, "708750.01"),
                AStatement.paid("R8-" + order, order, "708750.00")));

    assertThat(result.unknown()).isEqualTo(2);
    assertThat(result.paid()).isEqualTo(1);
    assertThat(payouts.required(order).status()).isEqualTo(OrderStatus.PAID);
  }

  @Test
  void refusesWhatIsNoStatement() {
    assertThatThrownBy(() -> take("not a statement")).isInstanceOf(Impossible.class);
    assertThatThrownBy(() -> take("<Document><a/></Document>")).isInstanceOf(Impossible.class);
  }

  private String sent() {
    String order = order(anAward());
    payouts.bankAnswered(order, true, null);
    return order;
  }

  private StatementResult take(String statement) {
    return payouts.take(new ByteArrayInputStream(statement.getBytes(StandardCharsets.UTF_8)));
  }

  private String order(String award) {
    return payouts.orderDue(award, MONTH).orElseThrow();
  }

  /** One sum of 787,500.00 (domain.md, example 2), 10 % withheld. */
  private String anAward() {
    return awards.assign(
        new Assignment(
            "TEST-" + AWARDS.incrementAndGet(),
            PaymentKind.MATERNITY,
            "940418450017",
            "Сәрсенова Айгүл",
            "KZ699990000000000001",
            "KZ-75",
            List.of(),
            true,
            1,
            List.of(
                new AwardPeriod(
                    LocalDate.of(2026, 11, 2),
                    LocalDate.of(2027, 3, 7),
                    Money.of("787500.00"),
                    Money.of("78750.00"),
                    "ASSIGNED"))));
  }
}
