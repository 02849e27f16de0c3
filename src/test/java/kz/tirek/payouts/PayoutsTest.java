package kz.tirek.payouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.prowidesoftware.swift.model.mx.MxPain00100109;
import com.prowidesoftware.swift.model.mx.dic.CreditTransferTransaction34;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import kz.tirek.TirekTest;
import kz.tirek.awards.Awards;
import kz.tirek.common.Impossible;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Money moves once: orders, the file to the bank, and the bank's statements. */
@TirekTest
class PayoutsTest {
  @Autowired private Payouts payouts;
  @Autowired private Awards awards;
  private OrderFixture orders;

  @BeforeEach
  void ordersToBeMade() {
    orders = new OrderFixture(awards, payouts);
  }

  @Test
  void makesOneLivingOrderAnAwardAndMonth() {
    String award = orders.award();
    orders.orderFor(award);

    assertThat(payouts.orderDue(award, OrderFixture.MONTH)).as("nothing more is due").isEmpty();
  }

  @Test
  void makesAnotherAttemptOnlyAfterTheBankRefused() {
    String award = orders.award();
    String first = orders.orderFor(award);
    payouts.bankAnswered(first, false, "no such account");

    String second = orders.orderFor(award);

    assertThat(payouts.required(second).attempt()).isEqualTo(2);
    assertThat(payouts.orderDue(award, OrderFixture.MONTH)).isEmpty();
  }

  @Test
  void hearsTheBanksAnswerOnce() {
    String order = orders.ready();
    payouts.bankAnswered(order, true, null);

    payouts.bankAnswered(order, false, "changed its mind");

    assertThat(payouts.required(order).status()).isEqualTo(OrderStatus.SENT);
  }

  @Test
  void asksTheBankForTheNetSumUnderTheOrdersName() {
    String order = orders.ready();

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
    String order = orders.ready();
    String first = payouts.paymentFile(order);
    Thread.sleep(1100);

    assertThat(payouts.paymentFile(order)).isEqualTo(first);
  }

  @Test
  void settlesAnOrderOnceHoweverOftenTheStatementIsRead() {
    String order = orders.sent();
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
    String later = orders.sent();
    take(AStatement.of(AStatement.paid("R2-" + later, later, "708750.00")));
    take(AStatement.of(AStatement.returned("R3-" + later, later, "708750.00", "AC04")));
    String earlier = orders.sent();
    take(AStatement.of(AStatement.returned("R4-" + earlier, earlier, "708750.00", "AC04")));
    take(AStatement.of(AStatement.paid("R5-" + earlier, earlier, "708750.00")));

    assertThat(payouts.required(later).status()).isEqualTo(OrderStatus.RETURNED);
    assertThat(payouts.required(later).reason()).isEqualTo("AC04");
    assertThat(payouts.required(earlier).status()).isEqualTo(OrderStatus.RETURNED);
  }

  @Test
  void keepsEntriesItDoesNotKnowAndSettlesTheRest() {
    String order = orders.sent();

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

  private StatementResult take(String statement) {
    return payouts.take(new ByteArrayInputStream(statement.getBytes(StandardCharsets.UTF_8)));
  }
}
