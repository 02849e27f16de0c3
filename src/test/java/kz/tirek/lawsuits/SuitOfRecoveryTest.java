package kz.tirek.lawsuits;

import static kz.tirek.lawsuits.Court.fields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import kz.tirek.HttpCaller;
import kz.tirek.People;
import kz.tirek.TirekTest;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.common.Money;
import kz.tirek.recovery.CourtSteps;
import kz.tirek.recovery.Entry;
import kz.tirek.recovery.EntryKind;
import kz.tirek.recovery.LedgerLine;
import kz.tirek.recovery.Recoveries;
import kz.tirek.recovery.RecoveryStatus;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A suit that its recovery calls: its debt, its ledger, and what goes back to it. */
@TirekTest
class SuitOfRecoveryTest {
  @Autowired private Court court;
  @Autowired private CaseFixture world;
  @Autowired private Lawsuits lawsuits;
  @Autowired private Recoveries recoveries;
  @Autowired private CourtSteps courtSteps;
  @Autowired private JdbcClient jdbc;
  @LocalServerPort private int port;

  @BeforeEach
  void dayIs() {
    world.dayIs(LocalDate.of(2026, 9, 7), "none");
  }

  @AfterEach
  void letTimeRunAgain() {
    ClockUtil.reset();
  }

  @Test
  void opensOnTheDebtOfTheRecovery() {
    String recovery = sued();

    Lawsuit suit = suit(recovery);
    assertThat(suit.subject()).isEqualTo(Subject.OVERPAYMENT);
    assertThat(suit.branch().code()).isEqualTo("KZ-75");
    assertThat(world.tasks(recovery))
        .extracting(task -> task.getTaskDefinitionKey())
        .contains("DraftClaim");
    assertThat(courtSteps.of(recovery))
        .singleElement()
        .matches(shown -> shown.number().equals(suit.number()))
        .matches(shown -> shown.stage().equals("DRAFTING"))
        .matches(shown -> shown.nextOn() != null);
  }

  @Test
  void claimsNoMoreThanIsOwed() {
    String recovery = sued();

    assertThatThrownBy(
            () -> court.answer(recovery, "DraftClaim", court.draft("CIVIL", "100000.01")))
        .hasMessageContaining("owes 100000.00 KZT");
  }

  @Test
  void entersWhatTheBailiffBroughtIntoTheLedger() {
    String recovery = sued();
    inForce(recovery, "100000", "3000");
    // Costs of the suit are part of the debt from the day the judgment took force.
    assertThat(recoveries.owed(recovery, world.today())).isEqualTo(Money.of("103000.00"));
    pays(recovery);

    collect(recovery, "MORE", "60000");

    assertThat(recoveries.owed(recovery, world.today())).isEqualTo(Money.of("43000.00"));
    LedgerLine last = last(recovery);
    assertThat(last.kind()).isEqualTo(EntryKind.RECEIPT);
    assertThat(last.channel()).isEqualTo(Entry.Channel.JUDGMENT);
    assertThat(lawsuits.file(suitNumber(recovery)).collected()).isEqualTo(Money.of("60000.00"));
    assertThat(returned(recovery)).isEqualTo(new BigDecimal("60000.00"));
  }

  @Test
  void countsMoneyOfTheBankByTheJudgmentToo() {
    String recovery = sued();
    inForce(recovery, "100000", null);
    assertThat(courtSteps.channelOf(recovery)).contains(Entry.Channel.JUDGMENT);
    pays(recovery);

    pay(recovery, "25000.00");

    assertThat(last(recovery).channel()).isEqualTo(Entry.Channel.JUDGMENT);
    assertThat(lawsuits.file(suitNumber(recovery)).collected()).isEqualTo(Money.of("25000.00"));
  }

  @Test
  void leavesMoneyThatCameBeforeTheJudgmentToTheRecovery() {
    String recovery = sued();
    String number = suitNumber(recovery);

    pay(recovery, "25000.00");

    assertThat(last(recovery).channel()).isEqualTo(Entry.Channel.VOLUNTARY);
    assertThat(lawsuits.file(number).collected()).isEqualTo(Money.ZERO);
    assertThat(returned(recovery)).isEqualTo(new BigDecimal("25000.00"));
  }

  @Test
  void closesWithTheRecoveryWhenAllIsPaid() {
    String recovery = sued();
    inForce(recovery, "100000", null);
    pays(recovery);
    String number = suitNumber(recovery);

    pay(recovery, "100000.00");
    world.runDueJobs(recovery);

    assertThat(recoveries.required(recovery).status()).isEqualTo(RecoveryStatus.CLOSED);
    assertThat(court.outcome(number)).isEqualTo(Outcome.COLLECTED);
    assertThat(world.isRunning(recovery)).isFalse();
  }

  @Test
  void goesBackWhenTheCourtReturnsTheClaim() {
    String recovery = sued();
    court.answer(recovery, "DraftClaim", court.draft("CIVIL", "100000"));
    court.file(recovery);

    court.answer(
        recovery,
        "RecordCourtsAnswer",
        fields("answer", "RETURNED", "on", world.today(), "note", "No duty was paid"));

    assertThat(court.outcome(suitNumber(recovery))).isEqualTo(Outcome.RETURNED);
    assertThat(world.task(recovery).getTaskDefinitionKey()).isEqualTo("SendClaim");
  }

  @Test
  void goesBackWithTheDebtWhenItIsLost() {
    String recovery = sued();
    court.answer(recovery, "DraftClaim", court.draft("CIVIL", "100000"));
    court.file(recovery);
    court.accept(recovery);
    court.hear(recovery, "JUDGMENT");
    court.judge(recovery, "AGAINST_FUND", null, world.today());
    court.takesForce(recovery);
    court.answer(recovery, "DecideOnCassation", fields("cassation", "WAIVE", "note", "hopeless"));

    assertThat(court.outcome(suitNumber(recovery))).isEqualTo(Outcome.LOST);
    assertThat(recoveries.owed(recovery, world.today())).isEqualTo(Money.of("100000.00"));
    assertThat(recoveries.required(recovery).isOpen()).isTrue();
    assertThat(world.task(recovery).getTaskDefinitionKey()).isEqualTo("DecideRest");
  }

  @Test
  void goesBackToDecideOnTheRestThatASettlementGaveUp() {
    String recovery = sued();
    court.answer(recovery, "DraftClaim", court.draft("CIVIL", "100000"));
    court.file(recovery);
    court.accept(recovery);
    court.hear(recovery, "MEDIATION");
    court.answer(
        recovery,
        "NegotiateSettlement",
        fields(
            "settlement",
            "SETTLED",
            "on",
            world.today(),
            "nextOn",
            court.in(30),
            "amount",
            "80000",
            "papers",
            "Agreement"));
    assertThat(courtSteps.channelOf(recovery)).contains(Entry.Channel.MEDIATION);

    court.answer(
        recovery,
        "FollowSettlement",
        fields("collecting", "OVER", "amount", "80000", "on", world.today(), "reference", "P"));

    assertThat(recoveries.owed(recovery, world.today())).isEqualTo(Money.of("20000.00"));
    assertThat(court.outcome(suitNumber(recovery))).isEqualTo(Outcome.SETTLED);
    assertThat(world.task(recovery).getTaskDefinitionKey()).isEqualTo("DecideRest");
  }

  /** A recovery of 100,000 that the debtor did not answer: its process called the suit. */
  private String sued() {
    String debtor = People.aManBorn(LocalDate.of(1980, 2, 3)).value();
    String body =
        HttpCaller.basic(port, "legal")
            .post(
                "/api/v1/recoveries",
                """
                {"debtor":"%s","branch":"KZ-75","cause":"Paid twice","fault":"RECIPIENT",
                 "months":[{"month":"2026-08","amount":"100000.00"}]}
                """
                    .formatted(debtor))
            .body();
    String recovery = body.replaceFirst("(?s).*\"id\":\"(R-[^\"]+)\".*", "$1");
    as(recovery, "EstablishCause", "specialist", Map.of("cause", "Lied", "fault", "RECIPIENT"));
    as(recovery, "ApproveReclaim", "head", Map.of("approval", "APPROVE"));
    as(recovery, "ServeNotice", "specialist", letter());
    as(recovery, "AgreeInstalments", "specialist", Map.of("way", "NOTHING", "reason", "Silent"));
    as(recovery, "SendClaim", "legal", letter());
    // 15 working days from Monday, 7 September.
    world.dayIs(LocalDate.of(2026, 9, 29), recovery);
    return recovery;
  }

  private void as(String recovery, String task, String user, Map<String, Object> fields) {
    assertThat(world.task(recovery).getTaskDefinitionKey()).isEqualTo(task);
    world.answerTask(recovery, user, user, fields);
  }

  private Map<String, Object> letter() {
    return Map.of("sentOn", world.today().toString(), "letter", "05-1/123");
  }

  private void inForce(String recovery, String awarded, String costs) {
    court.answer(recovery, "DraftClaim", court.draft("CIVIL", "100000"));
    court.file(recovery);
    court.accept(recovery);
    court.hear(recovery, "JUDGMENT");
    Map<String, Object> judgment = court.judgment("FOR_FUND", awarded, world.today());
    judgment.put("costs", costs);
    court.answer(recovery, "RecordJudgment", judgment);
    court.takesForce(recovery);
  }

  private void pays(String recovery) {
    court.answer(
        recovery,
        "ObtainWrit",
        fields("writ", "PAYS", "on", world.today(), "nextOn", court.in(10)));
  }

  private void collect(String recovery, String state, String amount) {
    court.answer(
        recovery,
        "FollowEnforcement",
        fields(
            "collecting",
            state,
            "amount",
            amount,
            "on",
            world.today(),
            "nextOn",
            court.in(10),
            "reference",
            "B-" + amount));
  }

  private void pay(String recovery, String amount) {
    HttpCaller.basic(port, "accountant")
        .post(
            "/api/v1/recoveries/" + recovery + "/receipts",
            "{\"amount\":\"%s\",\"on\":\"%s\",\"reference\":\"BANK-%s\"}"
                .formatted(amount, world.today(), recovery + amount));
  }

  private Lawsuit suit(String recovery) {
    return lawsuits.file(courtSteps.of(recovery).get(0).number()).lawsuit();
  }

  private String suitNumber(String recovery) {
    return suit(recovery).number();
  }

  private LedgerLine last(String recovery) {
    return recoveries.ledger(recovery).stream().reduce((one, other) -> other).orElseThrow();
  }

  private BigDecimal returned(String recovery) {
    return jdbc.sql("SELECT sum(amount) FROM money_back WHERE recovery_id = :id")
        .param("id", recovery)
        .query(BigDecimal.class)
        .single();
  }
}
