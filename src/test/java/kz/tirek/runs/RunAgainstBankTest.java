package kz.tirek.runs;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.tirek.HttpCaller;
import kz.tirek.TirekTest;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.bpmn.LifeFixture;
import kz.tirek.common.PaymentKind;
import kz.tirek.payouts.OrderStatus;
import kz.tirek.payouts.PaymentFile;
import kz.tirek.payouts.PaymentOrder;
import kz.tirek.payouts.RunFiles;
import kz.tirek.payouts.UnsettledEntries;
import kz.tirek.payouts.UnsettledEntry;
import kz.tirek.registries.RealWorker;
import kz.tirek.runs.PaymentRun.State;
import kz.tirek.simulator.RunningSimulator;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.externaltask.ExternalTask;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/**
 * A run of March that the real worker carries to the simulated bank, which misbehaves. Job loss
 * from 16.03.2026: 39,483.87 each (see {@code PaymentRunTest}), 35,535.48 to the recipient.
 */
@TirekTest
@TestPropertySource(
    properties = {
      "tirek.test=run-against-bank",
      "tirek.payment-run.chunk=2",
      "tirek.settlement-interval=200ms"
    })
class RunAgainstBankTest {
  private static final LocalDate FROM = LocalDate.of(2026, 3, 16);
  private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
  private static final Pattern BOOKED =
      Pattern.compile("<CdtDbtInd>DBIT</CdtDbtInd><Sts>.*?<EndToEndId>([^<]*)<", Pattern.DOTALL);

  @TempDir private Path folder;
  @Autowired private CaseFixture world;
  @Autowired private LifeFixture life;
  @Autowired private RunFixture run;
  @Autowired private RunFiles files;
  @Autowired private UnsettledEntries unsettled;
  @Autowired private ExternalTaskService tasks;
  @Autowired private JdbcClient jdbc;
  @LocalServerPort private int port;

  private final List<String> cases = new ArrayList<>();
  private RunningSimulator bank;
  private ConfigurableApplicationContext worker;

  @BeforeEach
  void start() {
    jdbc.sql("UPDATE award SET iban = NULL").update();
    jdbc.sql("UPDATE payment_run SET state = 'CANCELLED', month = '2020-01-01'").update();
    world.dayIs(FROM, "none");
    for (int i = 0; i < 4; i++) {
      cases.add(life.begun(world.example(PaymentKind.JOB_LOSS)));
    }
    // From now on it runs: what the worker is to try again comes due.
    Instant nine = FROM.atTime(9, 0).atZone(ALMATY).toInstant();
    ClockUtil.offset(Duration.between(Instant.now(), nine).toMillis());
    bank = RunningSimulator.on(folder);
    worker =
        RealWorker.start(
            port,
            bank,
            "--tirek.worker.file-timeout=500ms",
            "--tirek.worker.retries.bank=100ms",
            "--tirek.worker.circuit.open=300ms",
            "--tirek.worker.statement-interval=200ms");
  }

  @AfterEach
  void stop() {
    worker.close();
    bank.close();
    ClockUtil.reset();
  }

  @Test
  void losesNothingWhileTheBankIsDown() {
    bankIs("'DOWN'");
    String id = run.approved(YearMonth.from(FROM));
    triesAgain(id);
    assertThat(run.orders(id)).extracting(PaymentOrder::status).containsOnly(OrderStatus.READY);

    bankIs("'OK'");

    isPaidOnce(id);
  }

  @Test
  void paysOnceWhatASlowBankTookWithoutAnsweringInTime() {
    bankIs("'SLOW','delayMs':1000");
    String id = run.approved(YearMonth.from(FROM));
    triesAgain(id);
    await().atMost(60, SECONDS).until(() -> !booked().isEmpty());

    bankIs("'OK'");

    isPaidOnce(id);
  }

  @Test
  void paysOnceWhatTheBankTookWhileItsAnswersWereLost() {
    bankIs("'LOST'");
    String id = run.approved(YearMonth.from(FROM));
    triesAgain(id);
    assertThat(booked()).as("it has the first file").isNotEmpty();

    bankIs("'OK'");

    isPaidOnce(id);
  }

  @Test
  void asksForTheAccountOfEachOrderThatCameBackAndPaysTheRest() {
    bankIs("'RETURN','share':0.5");
    String id = run.approved(YearMonth.from(FROM));

    becomes(id, State.RECONCILED);

    assertThat(run.orders(id))
        .extracting(PaymentOrder::status)
        .containsExactlyInAnyOrder(
            OrderStatus.PAID, OrderStatus.PAID, OrderStatus.RETURNED, OrderStatus.RETURNED);
    List<PaymentOrder> back = files.failed(id);
    assertThat(back).hasSize(2).extracting(PaymentOrder::reason).containsOnly("AC06");
    for (PaymentOrder order : back) {
      goesOnUntil(
          order.caseNumber(),
          () ->
              world.tasks(order.caseNumber()).stream()
                  .anyMatch(task -> task.getTaskDefinitionKey().equals("CorrectAccount")));
    }
    assertThat(cases.stream().filter(number -> !world.tasks(number).isEmpty())).hasSize(2);
  }

  @Test
  void keepsForPeopleWhatNobodyOrderedAndTakesARepeatedStatementOnce() throws Exception {
    bankIs("'UNKNOWN'");
    String id = run.approved(YearMonth.from(FROM));
    becomes(id, State.RECONCILED);
    int strangers = files.ofRun(id).size();
    goesOnUntil(id, () -> unsettled.count(FROM, FROM) == strangers);
    assertThat(unsettled.list(FROM, FROM, 0, 100))
        .allMatch(entry -> entry.code().equals("ORDER_UNKNOWN"))
        .extracting(UnsettledEntry::orderId)
        .allMatch(order -> order.startsWith("STRANGER-"));

    bankIs("'REPEAT'");
    String statement = statement(LocalDate.now(ALMATY).plusDays(1));
    HttpCaller courier = HttpCaller.basic(port, "worker", "worker-test");
    JsonNode taken =
        new ObjectMapper()
            .readTree(courier.text("/api/v1/bank-statements", "application/xml", statement).body());

    // Four orders, the pension contributions, and a stranger with each file.
    assertThat(taken.get("entries").asInt()).isEqualTo(5 + strangers);
    assertThat(taken.get("repeated").asInt()).isEqualTo(5 + strangers);
    assertThat(unsettled.count(FROM, FROM)).isEqualTo(strangers);
    isSettledOnce(id);
  }

  /** The worker has failed to hand over a file, and will try again. */
  private void triesAgain(String id) {
    goesOnUntil(
        id,
        () ->
            tasks.createExternalTaskQuery().topicName("bank.payment-file").list().stream()
                .map(ExternalTask::getErrorMessage)
                .anyMatch(message -> message != null && message.contains("bank")));
  }

  private void isPaidOnce(String id) {
    becomes(id, State.RECONCILED);
    assertThat(booked())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    run.orders(id).stream().map(PaymentOrder::id),
                    files.ofRun(id).stream()
                        .filter(file -> file.kind() == PaymentFile.Kind.PENSIONS)
                        .map(PaymentFile::id))
                .toList());
    isSettledOnce(id);
  }

  /** Four orders of 35,535.48, each moved once; four contributions of 3,948.39. */
  private void isSettledOnce(String id) {
    assertThat(run.orders(id))
        .hasSize(4)
        .allMatch(order -> order.status() == OrderStatus.PAID)
        .allMatch(order -> order.transferred().toString().equals("35535.48"));
    assertThat(
            jdbc.sql(
                    """
                    SELECT count(*) FROM payment_order_event e
                    JOIN payment_order o ON o.id = e.order_id
                    JOIN payment_file f ON f.id = o.file_id WHERE f.run_id = :run
                    """)
                .param("run", id)
                .query(Integer.class)
                .single())
        .isEqualTo(4);
    List<String> register = new ArrayList<>();
    files.pensionRegister(id, line -> register.add(line.amount().toString()));
    assertThat(register).containsExactly("3948.39", "3948.39", "3948.39", "3948.39");
  }

  private void becomes(String id, State state) {
    goesOnUntil(id, () -> run.read(id).state() == state);
  }

  private void goesOnUntil(String number, BooleanSupplier come) {
    await()
        .atMost(60, SECONDS)
        .until(
            () -> {
              world.runDueJobs(number);
              return come.getAsBoolean();
            });
  }

  private void bankIs(String fault) {
    assertThat(
            bank.put("/faults/bank", "{'mode':%s}".formatted(fault).replace('\'', '"'))
                .statusCode())
        .isEqualTo(200);
  }

  /** Orders the bank booked: also when midnight came in between. */
  private List<String> booked() {
    LocalDate today = LocalDate.now(ALMATY);
    return Stream.of(today.minusDays(1), today)
        .flatMap(day -> BOOKED.matcher(statement(day)).results())
        .map(entry -> entry.group(1))
        .toList();
  }

  private String statement(LocalDate day) {
    return bank.get("/bank/statements/" + day).body();
  }
}
