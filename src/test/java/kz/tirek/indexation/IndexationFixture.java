package kz.tirek.indexation;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import kz.tirek.awards.Assignment;
import kz.tirek.awards.Award;
import kz.tirek.awards.AwardPeriod;
import kz.tirek.awards.Awards;
import kz.tirek.common.Money;
import kz.tirek.common.PaymentKind;
import kz.tirek.deadlines.WorkingDays;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Awards without cases, and indexations from asking to the end, a job at a time. */
@TestComponent
class IndexationFixture {
  private static final AtomicInteger COUNT = new AtomicInteger();

  private static final int ATTEMPTS = 3;

  private final Indexations indexations;
  private final Awards awards;
  private final RuntimeService runtime;
  private final ManagementService management;
  private final JdbcClient jdbc;

  IndexationFixture(
      Indexations indexations,
      Awards awards,
      RuntimeService runtime,
      ManagementService management,
      JdbcClient jdbc) {
    this.indexations = indexations;
    this.awards = awards;
    this.runtime = runtime;
    this.management = management;
    this.jdbc = jdbc;
  }

  /** No award and no indexation of another test is left. */
  void forgetEverything() {
    jdbc.sql("TRUNCATE award, indexation, indexation_award, payment_order CASCADE").update();
    runtime
        .createProcessInstanceQuery()
        .processDefinitionKey(Indexations.PROCESS)
        .list()
        .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "forgotten"));
  }

  void todayIs(String day) {
    ClockUtil.setCurrentTime(
        Date.from(LocalDate.parse(day).atTime(9, 0).atZone(WorkingDays.ZONE).toInstant()));
  }

  /** Without a known end; the pension contribution is 10 % where one is withheld. */
  String award(PaymentKind payment, String from, String gross) {
    return award(payment, from, null, gross);
  }

  String award(PaymentKind payment, String from, String until, String gross) {
    Money amount = Money.of(gross);
    return award(
        payment,
        new AwardPeriod(
            LocalDate.parse(from),
            until == null ? null : LocalDate.parse(until),
            amount,
            payment == PaymentKind.BREADWINNER
                ? Money.ZERO
                : Money.rounded(amount.value().movePointLeft(1)),
            "ASSIGNED"));
  }

  String award(PaymentKind payment, AwardPeriod... entitlement) {
    int number = COUNT.incrementAndGet();
    return awards.assign(
        new Assignment(
            "G-%05d".formatted(number),
            payment,
            "940418400%03d".formatted(number % 1000),
            "Сәрсенова Айгүл",
            "KZ699990000000000001",
            number % 2 == 0 ? "KZ-75" : "KZ-71",
            List.of(),
            payment == PaymentKind.MATERNITY,
            0,
            List.of(entitlement)));
  }

  String asked(String percent, String effectiveOn, PaymentKind... payments) {
    return indexations
        .ask(
            new NewIndexation(
                null,
                List.of(payments),
                percent,
                LocalDate.parse(effectiveOn),
                "Act of " + effectiveOn,
                null),
            "accountant")
        .id();
  }

  /** Approved by another; it has not begun yet. */
  String approved(String percent, String effectiveOn, PaymentKind... payments) {
    String id = asked(percent, effectiveOn, payments);
    indexations.decide(id, true, null, "monitor");
    return id;
  }

  String carriedOut(String percent, String effectiveOn, PaymentKind... payments) {
    String id = approved(percent, effectiveOn, payments);
    runAll(id);
    return id;
  }

  /** Every job that is due: chunk after chunk. */
  void runAll(String id) {
    while (runNext(id)) {}
  }

  /** Every job, tried again as often as it fails. */
  void runThroughFailures(String id) {
    boolean goesOn = true;
    while (goesOn) {
      try {
        goesOn = runNext(id);
      } catch (RuntimeException failed) {
        management
            .createJobQuery()
            .processDefinitionKey(Indexations.PROCESS)
            .list()
            .forEach(job -> management.setJobRetries(job.getId(), ATTEMPTS));
      }
    }
  }

  /**
   * One job, as the engine would run it.
   *
   * @return false where none was due
   */
  boolean runNext(String id) {
    List<Job> jobs =
        runtime
            .createProcessInstanceQuery()
            .processDefinitionKey(Indexations.PROCESS)
            .processInstanceBusinessKey(id)
            .list()
            .stream()
            .flatMap(
                instance ->
                    management
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .executable()
                        .list()
                        .stream())
            .toList();
    jobs.stream().findFirst().ifPresent(job -> management.executeJob(job.getId()));
    return !jobs.isEmpty();
  }

  /** As {@code 2022-01-01..2022-03-31 42000.00 4200.00 INDEXED}, an open end left out. */
  List<String> due(String award) {
    return lines(awards.required(award).periods());
  }

  List<String> entitled(String award) {
    return lines(awards.required(award).entitlement());
  }

  Award read(String award) {
    return awards.required(award);
  }

  private static List<String> lines(List<AwardPeriod> periods) {
    return periods.stream()
        .map(
            p ->
                "%s..%s %s %s %s"
                    .formatted(
                        p.from(),
                        p.until() == null ? "" : p.until(),
                        p.gross(),
                        p.pension(),
                        p.reason()))
        .toList();
  }
}
