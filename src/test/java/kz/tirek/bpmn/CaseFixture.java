package kz.tirek.bpmn;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tirek.People;
import kz.tirek.accounts.Accounts;
import kz.tirek.cases.Applicant;
import kz.tirek.cases.CaseFile;
import kz.tirek.cases.CaseFiles;
import kz.tirek.cases.CaseStatus;
import kz.tirek.cases.Cases;
import kz.tirek.cases.Channel;
import kz.tirek.cases.NewApplication;
import kz.tirek.cases.NewDocument;
import kz.tirek.cases.Registry;
import kz.tirek.common.Iin;
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Sex;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.externaltask.ExternalTask;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.boot.test.context.TestComponent;

/**
 * Walks a case through its process the way the world does: registries, the bank and the State
 * Corporation answer external tasks, people answer user tasks, time passes.
 */
@TestComponent
public class CaseFixture {
  public static final String SHEET = "SL-1";
  public static final String IBAN = "KZ699990000000000001";
  private static final String PAYER = "050140001238";
  private static final int DAYS = 126;
  private static final String WORKER = "test";
  private static final long LOCK_MILLIS = 60_000;
  private static final AtomicInteger DOCUMENT = new AtomicInteger();

  private final Cases cases;
  private final CaseFiles files;
  private final Accounts accounts;
  private final RuntimeService runtime;
  private final ExternalTaskService externalTasks;
  private final TaskService tasks;
  private final FormService forms;
  private final IdentityService identity;
  private final ManagementService management;
  private final HistoryService history;
  private final ObjectMapper json;
  private final Clock clock;

  CaseFixture(
      Cases cases,
      CaseFiles files,
      Accounts accounts,
      RuntimeService runtime,
      ExternalTaskService externalTasks,
      TaskService tasks,
      FormService forms,
      IdentityService identity,
      ManagementService management,
      HistoryService history,
      ObjectMapper json,
      Clock clock) {
    this.cases = cases;
    this.files = files;
    this.accounts = accounts;
    this.runtime = runtime;
    this.externalTasks = externalTasks;
    this.tasks = tasks;
    this.forms = forms;
    this.identity = identity;
    this.management = management;
    this.history = history;
    this.json = json;
    this.clock = clock;
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** A woman of Almaty whose leave began today, without contributions yet. */
  public Applicant applicant() {
    return applicant(IBAN);
  }

  public Applicant applicant(String iban) {
    LocalDate born = LocalDate.of(1994, 4, 18);
    Iin iin = People.aWomanBorn(born);
    return new Applicant(
        iin.value(), "Сәрсенова", "Айгүл", "Маратқызы", born, Sex.F, "Абай 1", "KZ-75", iban, null);
  }

  /**
   * Contributions on this income, KZT, in each of the 12 months before today's, all from one payer.
   */
  public void paidFor(Applicant applicant, int monthlyIncome) {
    contributed(applicant, Incomes.before(YearMonth.from(today()), 12, monthlyIncome));
  }

  /** Contributions on these incomes, received today, all from one payer. */
  public void contributed(Applicant applicant, Incomes incomes) {
    contributed(applicant, PAYER, incomes);
  }

  /**
   * @param payer BIN
   */
  public void contributed(Applicant applicant, String payer, Incomes incomes) {
    if (incomes.months() == 0) {
      return;
    }
    String text =
        ContributionText.of(
            "T" + DOCUMENT.incrementAndGet(), payer, applicant, incomes.contributions(), today());
    accounts.receive(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  public NewApplication application(Applicant applicant, NewDocument... documents) {
    return new NewApplication(
        PaymentKind.MATERNITY,
        Channel.CORPORATION,
        applicant,
        today(),
        today(),
        json.createObjectNode().put("sheetNumber", SHEET),
        List.of(documents));
  }

  public String register(Applicant applicant, NewDocument... documents) {
    return cases.register(application(applicant, documents)).number();
  }

  /** An application for any payment, the right to which arises today (see PaymentExample). */
  public PaymentExample example(PaymentKind payment) {
    return PaymentExample.of(payment, applicant(), today());
  }

  /** The same person cares for a twin, too. */
  public PaymentExample anotherChild(PaymentExample example) {
    return PaymentExample.of(example.payment(), example.applicant(), example.riskDate())
        .on(Incomes.none());
  }

  public NewApplication application(PaymentExample example) {
    return new NewApplication(
        example.payment(),
        Channel.CORPORATION,
        example.applicant(),
        example.riskDate(),
        example.appliedOn(),
        json.valueToTree(example.details()),
        List.of());
  }

  /** A case on whose account everything is that the example says; no registry has answered. */
  public String registered(PaymentExample example) {
    contributed(example.insured(), example.incomes());
    return cases.register(application(example)).number();
  }

  /** A case that every registry confirms, on an income of 200,000 in each of 24 months. */
  public String checked(PaymentKind payment) {
    return checked(example(payment));
  }

  public String checked(PaymentExample example) {
    String number = registered(example);
    confirmAll(number, example);
    return number;
  }

  /** The same, decided automatically. */
  public String assigned(PaymentKind payment) {
    String number = checked(payment);
    CaseStatus status = file(number).application().status();
    if (status != CaseStatus.ASSIGNED) {
      throw new AssertionError("Case " + number + " is not assigned but " + status);
    }
    return number;
  }

  /** A case whose four checks confirm 126 days, on this income in each month of the year. */
  public String checked(int monthlyIncome) {
    String number = registeredWithIncome(monthlyIncome);
    confirmAll(number, DAYS);
    return number;
  }

  /** The same on an income of 250,000, but one registry says something else. */
  public String checkedBut(Registry odd, String outcome) {
    String number = registeredWithIncome(250_000);
    for (Registry registry : Registry.of(PaymentKind.MATERNITY)) {
      if (registry == odd) {
        answer(number, odd, outcome, Map.of());
      } else {
        confirm(number, registry, DAYS);
      }
    }
    runDueJobs(number);
    return number;
  }

  private String registeredWithIncome(int monthlyIncome) {
    Applicant applicant = applicant();
    paidFor(applicant, monthlyIncome);
    return register(applicant);
  }

  public CaseFile file(String caseNumber) {
    return files.read(caseNumber);
  }

  // The world outside

  /** All four registries confirm; the sheet is for so many days. */
  public void confirmAll(String caseNumber, int days) {
    for (Registry registry : Registry.of(PaymentKind.MATERNITY)) {
      confirm(caseNumber, registry, days);
    }
    runDueJobs(caseNumber);
  }

  /** Every registry of the payment answers as the example says. */
  public void confirmAll(String caseNumber, PaymentExample example) {
    for (Registry registry : Registry.of(example.payment())) {
      answer(caseNumber, registry, "PASSED", example.factsOf(registry));
    }
    runDueJobs(caseNumber);
  }

  public void confirm(String caseNumber, Registry registry, int days) {
    answer(
        caseNumber,
        registry,
        "PASSED",
        registry == Registry.SICK_LEAVE ? Map.of("days", days) : Map.of());
  }

  public void answer(
      String caseNumber, Registry registry, String outcome, Map<String, Object> facts) {
    OffsetDateTime now = OffsetDateTime.now(clock);
    complete(
        caseNumber,
        registry.topic(),
        "checkResult",
        Map.of(
            "outcome",
            outcome,
            "note",
            registry.title() + " says " + outcome,
            "facts",
            facts,
            "askedAt",
            now.toString(),
            "answeredAt",
            now.toString()));
  }

  public void bankAnswers(String caseNumber, boolean accepted, String reason) {
    complete(
        caseNumber,
        "bank.payment-order",
        "bankAnswer",
        accepted ? Map.of("accepted", true) : Map.of("accepted", false, "reason", reason));
  }

  /** Every notice of the case that waits to be delivered. */
  public void deliverNotices(String caseNumber) {
    while (waitsFor(caseNumber, "notice.delivery")) {
      deliverNotice(caseNumber);
    }
  }

  private boolean waitsFor(String caseNumber, String topic) {
    return instances(caseNumber).stream()
        .anyMatch(
            i ->
                externalTasks
                        .createExternalTaskQuery()
                        .processInstanceId(i.getId())
                        .topicName(topic)
                        .count()
                    > 0);
  }

  public void deliverNotice(String caseNumber) {
    ExternalTask task = externalTask(caseNumber, "notice.delivery");
    externalTasks.lock(task.getId(), WORKER, LOCK_MILLIS);
    externalTasks.complete(task.getId(), WORKER);
  }

  private void complete(
      String caseNumber, String topic, String variable, Map<String, Object> result) {
    ExternalTask task = externalTask(caseNumber, topic);
    externalTasks.lock(task.getId(), WORKER, LOCK_MILLIS);
    externalTasks.complete(
        task.getId(),
        WORKER,
        null,
        Map.of(variable, Variables.stringValue(json.valueToTree(result).toString(), true)));
  }

  public ExternalTask externalTask(String caseNumber, String topic) {
    return instances(caseNumber).stream()
        .flatMap(
            i ->
                externalTasks
                    .createExternalTaskQuery()
                    .processInstanceId(i.getId())
                    .topicName(topic)
                    .list()
                    .stream())
        .findFirst()
        .orElseThrow(() -> new AssertionError("Case " + caseNumber + " waits for no " + topic));
  }

  // People

  public Task task(String caseNumber) {
    List<Task> open = tasks(caseNumber);
    if (open.size() != 1) {
      throw new AssertionError("Expected one task of case " + caseNumber + ", found " + open);
    }
    return open.get(0);
  }

  public List<Task> tasks(String caseNumber) {
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKey(caseNumber)
        .initializeFormKeys()
        .list();
  }

  /** What Tasklist sends when a signed-in person presses Complete. */
  public void answerTask(String caseNumber, String user, String group, Map<String, Object> fields) {
    answerTaskOf(task(caseNumber).getId(), user, group, fields);
    runDueJobs(caseNumber);
  }

  /** The same where a case has several tasks at once; due jobs are left alone. */
  public void answerTaskOf(String taskId, String user, String group, Map<String, Object> fields) {
    identity.setAuthentication(user, List.of(group, group + "-KZ-75"));
    try {
      forms.submitTaskForm(taskId, fields);
    } finally {
      identity.clearAuthentication();
    }
  }

  // Time

  /** Moves the program's time to 9 o'clock of that day, and runs what has come due. */
  public void dayIs(LocalDate day, String caseNumber) {
    ClockUtil.setCurrentTime(Date.from(day.atTime(9, 0).atZone(clock.getZone()).toInstant()));
    runDueJobs(caseNumber);
  }

  public void runDueJobs(String caseNumber) {
    for (List<Job> due = dueJobs(caseNumber); !due.isEmpty(); due = dueJobs(caseNumber)) {
      due.forEach(job -> management.executeJob(job.getId()));
    }
  }

  private List<Job> dueJobs(String caseNumber) {
    return instances(caseNumber).stream()
        .flatMap(
            i ->
                management
                    .createJobQuery()
                    .processInstanceId(i.getId())
                    .executable()
                    .list()
                    .stream())
        .filter(
            job -> job.getDuedate() == null || !job.getDuedate().after(ClockUtil.getCurrentTime()))
        .toList();
  }

  /** Due dates of the case's timers by the element that waits. */
  public LocalDate timerDue(String caseNumber, String activityId) {
    return instances(caseNumber).stream()
        .flatMap(
            i ->
                management
                    .createJobQuery()
                    .processInstanceId(i.getId())
                    .activityId(activityId)
                    .list()
                    .stream())
        .map(job -> job.getDuedate().toInstant().atZone(clock.getZone()).toLocalDate())
        .findFirst()
        .orElseThrow(() -> new AssertionError("No timer waits at " + activityId));
  }

  /** Elements on which tokens of the case rest, those of called processes included. */
  public List<String> rests(String caseNumber) {
    return instances(caseNumber).stream()
        .flatMap(i -> Stream.of(runtime.getActivityInstance(i.getId())))
        .flatMap(CaseFixture::leaves)
        .toList();
  }

  /** Elements the case's tokens came through, ends included, those of called processes too. */
  public Set<String> passed(String caseNumber) {
    return history
        .createHistoricProcessInstanceQuery()
        .processInstanceBusinessKey(caseNumber)
        .list()
        .stream()
        .flatMap(
            instance ->
                history
                    .createHistoricActivityInstanceQuery()
                    .processInstanceId(instance.getId())
                    .finished()
                    .list()
                    .stream())
        // An end that escalates cancels itself with everything around it.
        .filter(
            activity -> !activity.isCanceled() || activity.getActivityType().endsWith("EndEvent"))
        .map(HistoricActivityInstance::getActivityId)
        .collect(Collectors.toSet());
  }

  /** Also where a token waits for a job before it enters. */
  private static Stream<String> leaves(ActivityInstance tree) {
    return tree.getChildActivityInstances().length == 0
            && tree.getChildTransitionInstances().length == 0
        ? Stream.of(tree.getActivityId())
        : Stream.concat(
            Stream.of(tree.getChildActivityInstances()).flatMap(CaseFixture::leaves),
            Stream.of(tree.getChildTransitionInstances()).map(TransitionInstance::getActivityId));
  }

  public boolean isRunning(String caseNumber) {
    return !instances(caseNumber).isEmpty();
  }

  private List<ProcessInstance> instances(String caseNumber) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNumber).list();
  }
}
