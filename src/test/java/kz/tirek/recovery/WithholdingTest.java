package kz.tirek.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import kz.tirek.awards.Assignment;
import kz.tirek.awards.Award;
import kz.tirek.awards.AwardPeriod;
import kz.tirek.awards.Awards;
import kz.tirek.awards.Change;
import kz.tirek.bpmn.PaymentExample;
import kz.tirek.common.Money;
import kz.tirek.common.PaymentKind;
import kz.tirek.payouts.PaymentOrder;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A share of a running payment goes towards the debt of its recipient: job loss from 01.06.2026,
 * 76,500.00 a month, 68,850.00 after the pension contribution.
 */
class WithholdingTest extends RecoveryTest {
  @Autowired private Awards awards;

  @Test
  void withholdsAQuarterToTheTiynAndSendsTheRest() {
    Award award = running();
    String id = withheld(award, "5000000.00", "25");

    PaymentOrder order = order(award);

    // 30 of 30 days of June: 68,850.00; a quarter is 17,212.50.
    assertThat(order.withheld()).isEqualTo(Money.of("17212.50"));
    assertThat(order.transferred()).isEqualTo(Money.of("51637.50"));
    assertThat(payouts.paymentFile(order.id())).contains("51637.5").doesNotContain("68850");
    assertThat(debts.owed(id)).as("nothing is booked yet").isEqualTo(Money.of("5000000.00"));
    book(order, "DBIT", "51637.50");
    assertThat(debts.owed(id)).isEqualTo(Money.of("4982787.50"));
    assertThat(recoveries.ledger(id).get(1))
        .matches(line -> line.kind() == EntryKind.WITHHELD)
        .matches(line -> line.channel() == Entry.Channel.WITHHOLDING)
        .matches(line -> line.reference().equals(order.id()));
  }

  @Test
  void roundsDownSoThatTheLimitIsKept() {
    Award award = running();
    withheld(award, "5000000.00", "3.33");

    // 68,850.00 × 3.33 % = 2,292.705
    assertThat(order(award).withheld()).isEqualTo(Money.of("2292.70"));
  }

  @Test
  void withholdsNoMoreThanIsOwed() {
    Award award = running();
    String id = withheld(award, "17212.50", "25");
    debts.pay(id, "17212.49");

    PaymentOrder order = order(award);
    assertThat(order.withheld()).isEqualTo(Money.of("0.01"));
    book(order, "DBIT", order.transferred().toString());

    assertThat(debts.recovery(id).status()).isEqualTo(RecoveryStatus.CLOSED);
    world.dayIs(LocalDate.of(2026, 7, 1), award.caseNumber());
    String next = payouts.orderDue(award.id(), YearMonth.of(2026, 7)).orElseThrow();
    assertThat(payouts.required(next).withheld()).isEqualTo(Money.ZERO);
  }

  @Test
  void returnsWhatWasWithheldForADebtThatWasPaidMeanwhile() {
    Award award = running();
    String id = withheld(award, "20000.00", "25");
    PaymentOrder order = order(award);
    debts.pay(id, "15000.00");

    book(order, "DBIT", order.transferred().toString());

    assertThat(debts.kinds(id))
        .containsExactly(
            EntryKind.DEBT, EntryKind.RECEIPT, EntryKind.WITHHELD, EntryKind.TO_RETURN);
    // 17,212.50 were withheld, 5,000.00 were owed.
    assertThat(recoveries.ledger(id).get(3).amount()).isEqualTo(Money.of("12212.50"));
    assertThat(debts.keys(id)).containsExactly("ReturnSurplus");
  }

  @Test
  void takesBackWhatWasWithheldWhenThePaymentComesBack() {
    Award award = running();
    String id = withheld(award, "17212.50", "25");
    PaymentOrder order = order(award);
    book(order, "DBIT", order.transferred().toString());
    assertThat(debts.recovery(id).status()).isEqualTo(RecoveryStatus.CLOSED);

    book(order, "CRDT", order.transferred().toString());

    assertThat(debts.owed(id)).isEqualTo(Money.of("17212.50"));
    assertThat(debts.recovery(id).isOpen()).isTrue();
    assertThat(debts.keys(id)).containsExactly("EstablishCause");
  }

  @Test
  void refusesMoreThanTheLimitAndWhatIsNotTheDebtors() {
    Award award = running();
    String id = debts.told(debts.opened(award.iin(), "2026-05", "1000.00"));

    assertThatThrownBy(() -> withhold(id, award.id(), "25.01"))
        .hasMessageContaining("At most 25 %");
    assertThatThrownBy(() -> withhold(id, award.id(), "0"))
        .hasMessageContaining("more than nothing");
    assertThatThrownBy(() -> withhold(id, "none", "10")).hasMessageContaining("no award");
    String stranger = debts.told(debts.opened());
    assertThatThrownBy(() -> withhold(stranger, award.id(), "10"))
        .hasMessageContaining("does not owe this");
    withhold(id, award.id(), "10");
    String second = debts.told(debts.opened(award.iin(), "2026-05", "1000.00"));
    assertThatThrownBy(() -> withhold(second, award.id(), "10"))
        .hasMessageContaining("Another debt is being withheld");
  }

  @Test
  void refusesToWithholdFromASumPaidAtOnce() {
    Award award = running();
    String oneOff =
        awards.assign(
            new Assignment(
                award.caseNumber() + "-X",
                PaymentKind.MATERNITY,
                award.iin(),
                award.payee(),
                award.iban(),
                award.region(),
                List.of(),
                true,
                1,
                List.of(
                    new AwardPeriod(
                        LocalDate.of(2026, 6, 1),
                        LocalDate.of(2026, 10, 4),
                        Money.of("100000.00"),
                        Money.ZERO,
                        "ASSIGNED"))));
    String id = debts.told(debts.opened(award.iin(), "2026-05", "1000.00"));

    assertThatThrownBy(() -> withhold(id, oneOff, "10")).hasMessageContaining("month to month");
  }

  @Test
  void agreesAnewWhenTheAwardHasEnded() {
    Award award = running();
    String id = withheld(award, "5000000.00", "25");
    assertThat(debts.recovery(id).stage()).isEqualTo(RecoveryStage.WITHHOLDING);
    // Looked at on the first working day after the first of each month: 2 July 2026.
    assertThat(world.timerDue(id, "AwaitRepayment")).isEqualTo(LocalDate.of(2026, 7, 2));
    world.dayIs(LocalDate.of(2026, 7, 3), id);
    assertThat(world.rests(id)).contains("AwaitRepayment");

    awards.terminate(
        award.id(), new Change("EMPLOYED", LocalDate.of(2026, 7, 1), "test", null, "test"));
    world.dayIs(LocalDate.of(2026, 8, 5), id);

    assertThat(debts.keys(id)).containsExactly("AgreeInstalments");
    assertThat(recoveries.file(id).withholding()).isNull();
  }

  private Award running() {
    PaymentExample example = world.example(PaymentKind.JOB_LOSS);
    return world.file(world.checked(example)).award().orElseThrow();
  }

  private String withheld(Award award, String debt, String percent) {
    String id = debts.told(debts.opened(award.iin(), "2026-05", debt));
    withhold(id, award.id(), percent);
    return id;
  }

  private void withhold(String id, String award, String percent) {
    debts.answer(
        id,
        "AgreeInstalments",
        "specialist",
        "specialist",
        Map.of("way", "WITHHOLDING", "award", award, "sharePercent", percent));
  }

  private PaymentOrder order(Award award) {
    return payouts.required(payouts.orderDue(award.id(), YearMonth.of(2026, 6)).orElseThrow());
  }

  private void book(PaymentOrder order, String direction, String amount) {
    payouts.take(
        Statements.of(direction + order.id(), order.id(), direction, amount, "KZT", "Payment"));
  }
}
