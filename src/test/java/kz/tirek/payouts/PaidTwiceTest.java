package kz.tirek.payouts;

import static kz.tirek.payouts.AStatement.paid;
import static kz.tirek.payouts.AStatement.returned;
import static kz.tirek.payouts.OrderFixture.NET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import kz.tirek.TirekTest;
import kz.tirek.awards.Awards;
import kz.tirek.common.Conflict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the bank books although it should not, and what it books without a word before. */
@TirekTest
class PaidTwiceTest {
  @Autowired private Awards awards;
  @Autowired private Payouts payouts;
  @Autowired private UnsettledEntries unsettled;
  @Autowired private JdbcClient jdbc;
  private OrderFixture orders;

  @BeforeEach
  void set() {
    orders = new OrderFixture(awards, payouts);
  }

  @Test
  void paysAnOrderWhoseAnswerWasLost() {
    String order = orders.ready();

    assertThat(orders.take(paid("L1" + order, order, NET)).paid()).isEqualTo(1);
    payouts.bankAnswered(order, true, null);

    assertThat(orders.status(order)).isEqualTo(OrderStatus.PAID);
    assertThat(payouts.paymentFile(order)).as("may be asked for again").contains(order);
  }

  @Test
  void paysARefusedOrderAfterAllAndNothingInItsPlace() {
    String order = orders.refused();

    assertThat(orders.take(paid("A1" + order, order, NET)).paid()).isEqualTo(1);

    assertThat(orders.status(order)).isEqualTo(OrderStatus.PAID);
    assertThat(payouts.arrears(payouts.required(order).awardId())).isEmpty();
  }

  @Test
  void stopsTheOrderInItsPlaceThatIsNotWithTheBankYet() {
    String refused = orders.refused();
    String again = orders.again(refused);

    StatementResult result = orders.take(paid("S1" + refused, refused, NET));

    assertThat(result.paid()).isEqualTo(1);
    assertThat(orders.status(refused)).isEqualTo(OrderStatus.PAID);
    assertThat(orders.status(again)).isEqualTo(OrderStatus.REJECTED);
    assertThatThrownBy(() -> payouts.paymentFile(again))
        .isInstanceOf(Conflict.class)
        .hasMessage(again + ": The money of " + refused + " arrived after all");
  }

  @Test
  void doesNotStopAnOrderThatIsPartOfAFile() {
    String refused = orders.refused();
    String again = orders.again(refused);
    jdbc.sql("UPDATE payment_order SET file_id = 'F' WHERE id = :id").param("id", again).update();

    assertThat(orders.take(paid("G1" + refused, refused, NET)).paidTwice()).isEqualTo(1);
    assertThat(orders.status(again)).isEqualTo(OrderStatus.READY);
  }

  @Test
  void showsWhatIsPaidBesideTheOrderInItsPlace() {
    String refused = orders.refused();
    String again = orders.again(refused);
    payouts.bankAnswered(again, true, null);

    StatementResult result =
        orders.take(paid("B1" + refused, refused, NET), paid("B2" + again, again, NET));

    assertThat(result.paidTwice()).isEqualTo(1);
    assertThat(result.paid()).isEqualTo(1);
    assertThat(orders.status(refused)).isEqualTo(OrderStatus.REJECTED);
    assertThat(orders.status(again)).isEqualTo(OrderStatus.PAID);
    assertThat(shown())
        .filteredOn(entry -> entry.kind() == EntryKind.PAID_TWICE)
        .extracting(UnsettledEntry::reference)
        .contains("B1" + refused);
  }

  @Test
  void isContentWhenTheMoneyPaidTwiceComesBack() {
    String refused = orders.refused();
    String again = orders.again(refused);
    payouts.bankAnswered(again, true, null);
    orders.take(paid("C1" + refused, refused, NET));

    orders.take(returned("C2" + refused, refused, NET, "AM05"));

    assertThat(orders.status(refused)).isEqualTo(OrderStatus.REJECTED);
    assertThat(orders.status(again)).isEqualTo(OrderStatus.SENT);
    assertThat(shown()).extracting(UnsettledEntry::reference).doesNotContain("C1" + refused);
  }

  @Test
  void keepsAnOrderPaidWhenOnlyTheSecondOfTwoBookingsComesBack() {
    String order = orders.sent();

    StatementResult result =
        orders.take(
            paid("D1" + order, order, NET),
            paid("D2" + order, order, NET),
            returned("D3" + order, order, NET, "AM05"));

    assertThat(result.paid()).isEqualTo(1);
    assertThat(result.paidTwice()).isEqualTo(1);
    assertThat(result.returned()).isEqualTo(1);
    assertThat(orders.status(order)).isEqualTo(OrderStatus.PAID);
    orders.take(returned("D4" + order, order, NET, "AC04"));
    assertThat(orders.status(order)).isEqualTo(OrderStatus.RETURNED);
  }

  @Test
  void showsAnOrderThatIsBookedAgainAfterItCameBack() {
    String order = orders.sent();
    orders.take(paid("E1" + order, order, NET));
    orders.take(returned("E2" + order, order, NET, "AC04"));

    assertThat(orders.take(paid("E3" + order, order, NET)).paidTwice()).isEqualTo(1);
    assertThat(orders.status(order)).isEqualTo(OrderStatus.RETURNED);
  }

  private List<UnsettledEntry> shown() {
    return unsettled.list(LocalDate.EPOCH, LocalDate.of(2100, 1, 1), 0, 200);
  }
}
