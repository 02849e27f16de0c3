package kz.tirek.lawsuits;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.common.Money;
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Region;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;

/** A lawyer at work: opens suits and answers their tasks, day after day. */
@TestComponent
public class Court {
  private final Lawsuits lawsuits;
  private final CaseFixture world;
  private final TaskService tasks;

  Court(Lawsuits lawsuits, CaseFixture world, TaskService tasks) {
    this.lawsuits = lawsuits;
    this.world = world;
    this.tasks = tasks;
  }

  /** The Fund sues a supplier for 500,000. */
  public String procurement() {
    return open(
        new NewLawsuit(
            Side.BY_FUND,
            SuitKind.CIVIL,
            Subject.PROCUREMENT,
            Region.ALMATY,
            null,
            "ТОО «Жеткізуші»",
            null,
            Money.of("500000.00"),
            null,
            null,
            world.today().plusDays(10),
            null));
  }

  /** A mother sues the Fund. */
  public String administrative() {
    return open(
        new NewLawsuit(
            Side.AGAINST_FUND,
            SuitKind.ADMINISTRATIVE,
            Subject.OTHER,
            Region.ALMATY,
            PaymentKind.MATERNITY,
            "Сәрсенова Айгүл",
            null,
            Money.of("300000.00"),
            "Administrative court of Almaty",
            world.today(),
            world.today().plusDays(10),
            null));
  }

  public String open(NewLawsuit suit) {
    return lawsuits.open(suit, "legal").number();
  }

  /** Answers the one open task of that name. */
  public void answer(String key, String task, Map<String, Object> fields) {
    Task open =
        tasks
            .createTaskQuery()
            .processInstanceBusinessKey(key)
            .taskDefinitionKey(task)
            .singleResult();
    if (open == null) {
      throw new AssertionError("No " + task + " is open, but " + world.rests(key));
    }
    world.answerTaskOf(open.getId(), "legal", "legal", fields);
    world.runDueJobs(key);
  }

  public static Map<String, Object> fields(Object... pairs) {
    Map<String, Object> fields = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      fields.put(
          (String) pairs[i], pairs[i + 1] instanceof LocalDate d ? d.toString() : pairs[i + 1]);
    }
    return fields;
  }

  public Map<String, Object> draft(String kind, String amount) {
    return fields("claimKind", kind, "amount", amount, "court", "Bostandyk court", "nextOn", in(5));
  }

  public LocalDate in(int days) {
    return world.today().plusDays(days);
  }

  /** Filed and accepted today, the hearing in two weeks. */
  public void bringToCourt(String key) {
    answer(key, "DraftClaim", draft("CIVIL", "500000"));
    file(key);
    accept(key);
  }

  public void file(String key) {
    answer(key, "FileClaim", fields("on", world.today(), "nextOn", in(5), "papers", "Claim No. 5"));
  }

  public void accept(String key) {
    answer(
        key,
        "RecordCourtsAnswer",
        fields("answer", "ACCEPTED", "on", world.today(), "nextOn", in(14), "reference", "2-1"));
  }

  public void hear(String key, String hearing) {
    answer(
        key,
        "AttendHearing",
        fields("hearing", hearing, "on", world.today(), "nextOn", in(7), "note", "heard"));
  }

  public void judge(String key, String result, String amount, LocalDate on) {
    answer(key, "RecordJudgment", judgment(result, amount, on));
  }

  public Map<String, Object> judgment(String result, String amount, LocalDate on) {
    return fields(
        "result", result, "amount", amount, "on", on, "reference", "2-1/26", "papers", "Judgment");
  }

  /** From an open file to a judgment of today. */
  public void judged(String key, String result, String amount) {
    bringToCourt(key);
    hear(key, "JUDGMENT");
    judge(key, result, amount, world.today());
  }

  /** Nobody appeals: a month and a day go by, with the warning a week before. */
  public void takesForce(String key) {
    LocalDate judgedOn = world.today();
    world.dayIs(judgedOn.plusMonths(1).minusDays(7), key);
    world.dayIs(judgedOn.plusMonths(1).plusDays(1), key);
  }

  public void waive(String key) {
    answer(key, "DecideOnAppeal", fields("appeal", "WAIVE", "note", "fair"));
  }

  public List<StepKind> kinds(String number) {
    return lawsuits.file(number).steps().stream().map(Step::kind).toList();
  }

  public Outcome outcome(String number) {
    return lawsuits.file(number).here().outcome();
  }
}
