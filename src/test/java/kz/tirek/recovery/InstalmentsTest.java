package kz.tirek.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.tirek.awards.Award;
import kz.tirek.cases.Notice;
import kz.tirek.common.Money;
import kz.tirek.events.EventKind;
import kz.tirek.events.Events;
import kz.tirek.events.NewEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code debt-repayment.bpmn}: instalments that are paid, missed, agreed anew. */
class InstalmentsTest extends RecoveryTest {
  @Autowired private Events events;

  @Test
  void paysMonthByMonthAndClosesWithTheLast() {
    String id = debts.told(debts.opened("2026-05", "100.00"));
    agree(id, "30.00", "2026-06-15");

    assertThat(recoveries.file(id).plan().instalments())
        .extracting(Instalment::dueOn, Instalment::amount)
        .containsExactly(
            tuple(LocalDate.of(2026, 6, 15), Money.of("30.00")),
            tuple(LocalDate.of(2026, 7, 15), Money.of("30.00")),
            tuple(LocalDate.of(2026, 8, 15), Money.of("30.00")),
            tuple(LocalDate.of(2026, 9, 15), Money.of("10.00")));
    assertThat(debts.recovery(id).stage()).isEqualTo(RecoveryStage.INSTALMENTS);
    debts.pay(id, "100.00");
    assertThat(debts.recovery(id).status()).isEqualTo(RecoveryStatus.CLOSED);
    assertThat(recoveries.file(id).plan().endedOn()).isEqualTo(world.today());
  }

  @Test
  void looksForAPaymentTheWorkingDayAfterItsLastDay() {
    String id = debts.told(debts.opened("2026-05", "100.00"));
    // Saturday, 4 July, moves to Tuesday, the 7th: Monday is Capital Day. Looked for on the 8th.
    agree(id, "50.00", "2026-07-04");
    assertThat(world.timerDue(id, "AwaitRepayment")).isEqualTo(LocalDate.of(2026, 7, 8));

    world.dayIs(LocalDate.of(2026, 7, 8), id);
    debts.pay(id, "50.00");
    world.dayIs(LocalDate.of(2026, 7, 9), id);

    assertThat(recoveries.file(id).plan().instalments().get(0).missed()).isFalse();
    // 4 August is a Tuesday.
    assertThat(world.timerDue(id, "AwaitRepayment")).isEqualTo(LocalDate.of(2026, 8, 5));
  }

  @Test
  void remindsOfTheFirstMissedInstalmentAndClaimsAfterTheSecond() {
    String id = debts.told(debts.opened("2026-05", "100.00"));
    agree(id, "25.00", "2026-06-15");
    world.dayIs(LocalDate.of(2026, 6, 17), id);
    assertThat(debts.keys(id)).containsExactly("RemindOnPaper");
    debts.letter(id, "RemindOnPaper", "specialist");
    assertThat(world.timerDue(id, "AwaitRepayment")).isEqualTo(LocalDate.of(2026, 7, 16));

    debts.pay(id, "49.99");
    world.dayIs(LocalDate.of(2026, 7, 17), id);

    // A tiyn is missing of 50.00.
    assertThat(world.passed(id)).contains("RepaymentFailed");
    assertThat(debts.keys(id)).containsExactly("SendClaim");
    assertThat(recoveries.file(id).plan().endedOn()).isEqualTo(world.today());
  }

  @Test
  void remindsTheRecipientByANoticeOfTheCase() {
    Award award = debts.paidThroughMay();
    events.report(
        new NewEvent(
            null, award.id(), EventKind.EMPLOYED, LocalDate.of(2026, 5, 1), null, "test", null));
    String id = debts.openOf(award);
    debts.decided(id, Fault.RECIPIENT);
    world.deliverNotice(id);
    agree(id, "25500.00", "2026-06-15");
    world.dayIs(LocalDate.of(2026, 6, 17), id);

    world.deliverNotice(id);

    List<Notice> notices = world.file(award.caseNumber()).notices();
    Notice reminder = notices.get(notices.size() - 1);
    assertThat(reminder.kind()).isEqualTo("INSTALMENT_MISSED");
    assertThat(reminder.text().ru().replace((char) 0xA0, ' '))
        .contains("не поступил платёж 25 500,00 тенге", "15.06.2026", "76 500,00", id);
    assertThat(reminder.text().kk()).contains("15.06.2026", id);
    assertThat(world.timerDue(id, "AwaitRepayment")).isEqualTo(LocalDate.of(2026, 7, 16));
  }

  @Test
  void goesOnWhenWhatWasMissedIsMadeUpFor() {
    String id = debts.told(debts.opened("2026-05", "100.00"));
    agree(id, "25.00", "2026-06-15");
    world.dayIs(LocalDate.of(2026, 6, 17), id);
    debts.letter(id, "RemindOnPaper", "specialist");
    debts.pay(id, "50.00");
    world.dayIs(LocalDate.of(2026, 7, 17), id);

    assertThat(world.rests(id)).contains("AwaitRepayment");
  }

  @Test
  void agreesAnewWhenAPlanIsOverAndCostsAreLeft() {
    String id = debts.told(debts.opened("2026-05", "100.00"));
    agree(id, "100.00", "2026-06-15");
    recoveries.record(
        id, new Entry(EntryKind.COSTS, Money.of("5.00"), world.today(), "duty", "Duty", null));
    debts.pay(id, "100.00");
    world.dayIs(LocalDate.of(2026, 6, 17), id);

    assertThat(debts.keys(id)).containsExactly("AgreeInstalments");
    assertThat(debts.owed(id)).isEqualTo(Money.of("5.00"));
  }

  @Test
  void takesAScheduleOfItsOwn() {
    String id = debts.told(debts.opened("2026-05", "100.00"));
    agree(id, Map.of("schedule", "2026-06-15 10\n2026-12-15 90.00\n"));

    assertThat(recoveries.file(id).plan().instalments())
        .extracting(Instalment::amount)
        .containsExactly(Money.of("10.00"), Money.of("90.00"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a plan that never ends | monthly=0 | more than nothing",
        "a plan of cents | monthly=0.50 | at least 1 KZT",
        "sixty-one instalments | monthly=1.63 | 62 instalments; 60 are the most",
        "letters | monthly=ten | Must be a number",
        "a first day that has passed | firstDueOn=2026-06-01 | from tomorrow",
        "a first day in ten years | firstDueOn=2036-06-01 | within 60 months",
        "less than the debt | schedule=2026-06-15 99.99 | makes 99.99 KZT, the debt is 100.00 KZT",
        "more than the debt | schedule=2026-06-15 100.01 | makes 100.01 KZT",
        "nonsense | schedule=soon all of it | Each line says when and how much",
        "the way back in time | schedule=2026-07-15 50;2026-06-15 50 | one after another",
        "a mite | schedule=2026-06-15 0.99;2026-07-15 99.01 | at least 1 KZT"
      })
  void refusesAPlan(String what, String field, String sentence) {
    String id = debts.told(debts.opened("2026-05", "100.00"));
    Map<String, Object> fields = new HashMap<>();
    fields.put("monthly", "50.00");
    fields.put("firstDueOn", "2026-06-15");
    String[] pair = field.split("=");
    fields.put(pair[0], pair[1].replace(';', '\n'));

    assertThatThrownBy(() -> agree(id, fields)).as(what).hasMessageContaining(sentence);
    assertThat(debts.keys(id)).containsExactly("AgreeInstalments");
  }

  private void agree(String id, String monthly, String firstDueOn) {
    agree(id, Map.of("monthly", monthly, "firstDueOn", firstDueOn));
  }

  private void agree(String id, Map<String, Object> terms) {
    Map<String, Object> fields = new HashMap<>(terms);
    fields.put("way", "INSTALMENTS");
    debts.answer(id, "AgreeInstalments", "specialist", "specialist", fields);
  }
}
