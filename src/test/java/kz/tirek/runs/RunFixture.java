package kz.tirek.runs;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.payouts.AStatement;
import kz.tirek.payouts.BankAnswer;
import kz.tirek.payouts.PaymentFile;
import kz.tirek.payouts.PaymentOrder;
import kz.tirek.payouts.Payouts;
import kz.tirek.payouts.RunFiles;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Payment runs from asking to the last statement, a job at a time. */
@TestComponent
public class RunFixture {
  private static final long A_MINUTE = 60_000;

  private final PaymentRuns runs;
  private final RunFiles files;
  private final RunTeller teller;
  private final Payouts payouts;
  private final CaseFixture world;
  private final ExternalTaskService externalTasks;
  private final JdbcClient jdbc;

  RunFixture(
      PaymentRuns runs,
      RunFiles files,
      RunTeller teller,
      Payouts payouts,
      CaseFixture world,
      ExternalTaskService externalTasks,
      JdbcClient jdbc) {
    this.runs = runs;
    this.files = files;
    this.teller = teller;
    this.payouts = payouts;
    this.world = world;
    this.externalTasks = externalTasks;
    this.jdbc = jdbc;
  }

  /** Asked for by the accountant and previewed. */
  public String previewed(YearMonth month) {
    String id = runs.ask(month, "accountant").id();
    world.runDueJobs(id);
    return id;
  }

  /** Approved; nothing is ordered yet. */
  public String approved(YearMonth month) {
    String id = previewed(month);
    runs.decide(id, true, null, "monitor");
    return id;
  }

  /** Every order is made; the bank has none of them yet. */
  public String ordered(YearMonth month) {
    String id = approved(month);
    goOn(id);
    return id;
  }

  /** All its jobs that are due: chunk after chunk, the next file. */
  public void goOn(String id) {
    world.runDueJobs(id);
  }

  /** The bank takes every file; statements are awaited. */
  public void sendAll(String id) {
    while (bankAnswers(id, new BankAnswer(true, null, List.of()))) {}
  }

  /**
   * The worker gives the next file to the bank and brings its answer.
   *
   * @return false where no file waits to be sent
   */
  public boolean bankAnswers(String id, BankAnswer answer) {
    List<LockedExternalTask> waiting =
        externalTasks
            .fetchAndLock(1, "test")
            .topic("bank.payment-file", A_MINUTE)
            .businessKey(id)
            .execute();
    for (LockedExternalTask task : waiting) {
      files.answered((String) task.getVariables().get("paymentFileId"), answer);
      externalTasks.complete(task.getId(), "test", Map.of());
    }
    goOn(id);
    return !waiting.isEmpty();
  }

  /** A statement books every order of the run that the bank has. */
  public void bankPaysAll(String id) {
    orders(id).stream().filter(order -> order.status().name().equals("SENT")).forEach(this::paid);
    files.ofRun(id).stream()
        .filter(file -> file.kind() == PaymentFile.Kind.PENSIONS)
        .forEach(file -> payouts.take(AStatement.paid(file.id(), file.amount().toString())));
    hear(id);
  }

  private void paid(PaymentOrder order) {
    payouts.take(AStatement.paid(order.id(), order.transferred().toString()));
  }

  /** The run learns whether anything of it is still open. */
  public void hear(String id) {
    teller.tell();
    goOn(id);
  }

  public PaymentRun read(String id) {
    return runs.required(id);
  }

  /** The run's orders, by their ids. */
  public List<PaymentOrder> orders(String id) {
    return jdbc
        .sql(
            """
            SELECT o.id FROM payment_order o JOIN payment_file f ON f.id = o.file_id
            WHERE f.run_id = :run ORDER BY o.id
            """)
        .param("run", id)
        .query(String.class)
        .list()
        .stream()
        .map(payouts::required)
        .toList();
  }
}
