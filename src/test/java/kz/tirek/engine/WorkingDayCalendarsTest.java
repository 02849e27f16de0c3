package kz.tirek.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.Map;
import kz.tirek.TirekTest;
import kz.tirek.deadlines.WorkingDays;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.camunda.bpm.model.bpmn.builder.BoundaryEventBuilder;
import org.camunda.bpm.model.bpmn.builder.UserTaskBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@TirekTest
class WorkingDayCalendarsTest {
  @Autowired private RepositoryService repository;
  @Autowired private RuntimeService runtime;
  @Autowired private TaskService tasks;
  @Autowired private ManagementService management;

  @AfterEach
  void forgetTheDeadlines() {
    ClockUtil.reset();
    repository
        .createDeploymentQuery()
        .deploymentName("deadlines")
        .list()
        .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
  }

  @ParameterizedTest(name = "{1} from {0} end at {2}")
  @CsvSource({
    "2026-03-19T10:00:00+05:00, 4 working days, 2026-03-30T23:59:59+05:00",
    "2026-03-19T23:30:00+05:00, 1 working day,  2026-03-20T23:59:59+05:00",
    "2025-12-31T18:00:00+05:00, 4 working days, 2026-01-09T23:59:59+05:00",
    "2026-03-19T10:00:00+05:00, 4 working days at 15:30, 2026-03-30T15:30:00+05:00",
    "2026-03-19T10:00:00+05:00, P3D,            2026-03-22T10:00:00+05:00",
    "2026-03-19T10:00:00+05:00, 2026-04-01T09:00:00, 2026-04-01T09:00:00+05:00",
  })
  void readsTheDueDateOfATask(String now, String phrase, OffsetDateTime due) {
    Task task = start(review().camundaDueDate(phrase).camundaFollowUpDate(phrase), now);

    assertThat(task.getDueDate()).isEqualTo(due.toInstant());
    assertThat(task.getFollowUpDate()).isEqualTo(due.toInstant());
  }

  @Test
  void readsTheDueDateThatAnExpressionGives() {
    Task task =
        start(review().camundaDueDate("${limit} working days"), "2026-03-19T10:00:00+05:00");

    assertThat(task.getDueDate()).isEqualTo("2026-03-30T18:59:59Z");
  }

  @Test
  void readsEveryKindOfTimer() {
    assertThat(timer(overdue().timerWithDuration("4 working days"))).isEqualTo("2026-03-30");
    assertThat(timer(overdue().timerWithDate("4 working days"))).isEqualTo("2026-03-30");
    assertThat(timer(overdue().timerWithCycle("4 working days"))).isEqualTo("2026-03-30");
    assertThat(timer(overdue().timerWithDuration("P1D"))).isEqualTo("2026-03-20");
    assertThat(timer(overdue().timerWithCycle("R3/P2D"))).isEqualTo("2026-03-21");
    assertThat(timer(overdue().timerWithCycle("0 0 9 1 * ?"))).isEqualTo("2026-04-01");
  }

  @Test
  void repeatsAtTheEndOfEveryWorkingDayThoughItRunsAfterMidnight() {
    start(overdue().timerWithCycle("1 working day"), "2026-03-30T10:00:00+05:00");
    Job tuesday = theTimer();
    assertThat(tuesday.getDuedate()).isEqualTo("2026-03-31T18:59:59Z");

    stopClockAt("2026-03-31T19:00:05Z");
    management.executeJob(tuesday.getId());
    assertThat(theTimer().getDuedate()).isEqualTo("2026-04-01T18:59:59Z");
  }

  @Test
  void repeatsInTheMorningOfEveryWorkingDay() {
    // Friday; Monday is a working day.
    start(overdue().timerWithCycle("1 working day at 06:00"), "2026-11-20T10:00:00+05:00");
    Job monday = theTimer();
    assertThat(monday.getDuedate()).isEqualTo("2026-11-23T01:00:00Z");

    stopClockAt("2026-11-23T01:00:05Z");
    management.executeJob(monday.getId());
    assertThat(theTimer().getDuedate()).isEqualTo("2026-11-24T01:00:00Z");
  }

  @Test
  void doesNotRepeatTheDaysItSlept() {
    start(overdue().timerWithCycle("1 working day"), "2026-03-30T10:00:00+05:00");

    stopClockAt("2026-04-10T04:00:00Z");
    management.executeJob(theTimer().getId());
    assertThat(theTimer().getDuedate()).isEqualTo("2026-04-10T18:59:59Z");
  }

  @Test
  void computesATimerAgainFromItsCreation() {
    start(overdue().timerWithDuration("4 working days"), "2026-03-19T10:00:00+05:00");
    Job timer = theTimer();

    stopClockAt("2026-03-27T05:00:00Z");
    management.recalculateJobDuedate(timer.getId(), true);
    assertThat(theTimer().getDuedate()).isEqualTo("2026-03-30T18:59:59Z");
  }

  @ParameterizedTest
  @CsvSource({"4 working day", "four working days", "4 wrking days", "2026-02-30", "soon"})
  void refusesADueDateNobodyCanRead(String phrase) {
    ParseException refused = refusal(review().camundaDueDate(phrase));

    assertThat(refused).hasMessageContaining("Review: dueDate:").hasMessageContaining(phrase);
    assertThat(refused.getResorceReports().get(0).getErrors())
        .singleElement()
        .satisfies(problem -> assertThat(problem.getMainElementId()).isEqualTo("Review"));
  }

  @Test
  void refusesATimerNobodyCanRead() {
    assertThat(refusal(overdue().timerWithDuration("4 workdays")))
        .hasMessageContaining("Overdue: timeDuration: '4 workdays' is not a period");
    assertThat(refusal(overdue().timerWithCycle("R3/4 working days")))
        .hasMessageContaining("Overdue: timeCycle:");
    assertThat(refusal(overdue().timerWithDate("tomorrow")))
        .hasMessageContaining("Overdue: timeDate:");
    assertThat(refusal(overdue().timerWithCycle("every day")))
        .hasMessageContaining("Overdue: timeCycle:");
  }

  @Test
  void tellsAllWrongDeadlinesAtOnce() {
    UserTaskBuilder review = review().camundaDueDate("1 working days");

    assertThat(refusal(review.boundaryEvent("Overdue").timerWithDuration("P3")))
        .hasMessageContaining("Review: dueDate:")
        .hasMessageContaining("Overdue: timeDuration:");
  }

  @Test
  void saysAtRunTimeWhatIsWrongWithTheValueOfAnExpression() {
    deploy(review().camundaDueDate("${limit} working day"));

    assertThatThrownBy(() -> runtime.startProcessInstanceByKey("deadlines", Map.of("limit", 4)))
        .hasMessageContaining("'4 working day' is not a period of working days");
  }

  private static UserTaskBuilder review() {
    return Bpmn.createExecutableProcess("deadlines")
        .camundaHistoryTimeToLive(1)
        .startEvent()
        .userTask("Review");
  }

  private static BoundaryEventBuilder overdue() {
    return review().boundaryEvent("Overdue").cancelActivity(false);
  }

  private void deploy(AbstractFlowNodeBuilder<?, ?> lastElement) {
    repository
        .createDeployment()
        .name("deadlines")
        .addModelInstance("deadlines.bpmn", lastElement.endEvent().done())
        .deploy();
  }

  private ParseException refusal(AbstractFlowNodeBuilder<?, ?> lastElement) {
    return catchThrowableOfType(ParseException.class, () -> deploy(lastElement));
  }

  private Task start(AbstractFlowNodeBuilder<?, ?> lastElement, String now) {
    stopClockAt(now);
    deploy(lastElement);
    runtime.startProcessInstanceByKey("deadlines", Map.of("limit", 4));
    return tasks.createTaskQuery().processDefinitionKey("deadlines").singleResult();
  }

  private LocalDate timer(AbstractFlowNodeBuilder<?, ?> lastElement) {
    start(lastElement, "2026-03-19T10:00:00+05:00");
    LocalDate due = LocalDate.ofInstant(theTimer().getDuedate().toInstant(), WorkingDays.ZONE);
    forgetTheDeadlines();
    return due;
  }

  private Job theTimer() {
    return management.createJobQuery().processDefinitionKey("deadlines").timers().singleResult();
  }

  private static void stopClockAt(String time) {
    ClockUtil.setCurrentTime(Date.from(OffsetDateTime.parse(time).toInstant()));
  }
}
