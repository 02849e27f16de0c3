package kz.tirek.lawsuits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.tirek.TirekTest;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.common.Region;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code legal-reminders.bpmn}: nobody forgets a day in court. */
@TirekTest
class LegalRemindersTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

  @Autowired private Court court;
  @Autowired private CaseFixture world;
  @Autowired private RuntimeService runtime;
  @Autowired private ManagementService management;
  @Autowired private HistoryService history;
  @Autowired private LegalDesk desk;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void dayIs() {
    world.dayIs(MONDAY, "none");
  }

  @AfterEach
  void letTimeRunAgain() {
    ClockUtil.reset();
  }

  @Test
  void beginEveryWorkingMorning() {
    assertThat(management.createJobQuery().processDefinitionKey("legal-reminders").timers().count())
        .isEqualTo(1);
  }

  @Test
  void liftASuitAboveTheRestOnItsDayAndNotBefore() {
    String suit = court.procurement();
    court.bringToCourt(suit);

    morning(MONDAY.plusDays(13));
    assertThat(world.task(suit).getPriority()).isEqualTo(50);
    morning(MONDAY.plusDays(14));

    assertThat(world.task(suit).getPriority()).isEqualTo(80);
    assertThat(history.createHistoricActivityInstanceQuery().activityId("LawyersReminded").count())
        .isPositive();
    assertThat(reminders(suit)).isEqualTo(1);
    morning(MONDAY.plusDays(15));
    assertThat(reminders(suit)).isEqualTo(1);
  }

  @Test
  void remindAgainOfTheNextDate() {
    String suit = court.procurement();
    court.bringToCourt(suit);
    morning(MONDAY.plusDays(14));

    court.hear(suit, "ADJOURNED");
    assertThat(world.task(suit).getPriority()).isEqualTo(50);
    morning(MONDAY.plusDays(21));

    assertThat(reminders(suit)).isEqualTo(2);
    assertThat(world.task(suit).getPriority()).isEqualTo(80);
  }

  @Test
  void standOnTheDeskAWeekBefore() {
    String suit = court.procurement();
    court.bringToCourt(suit);

    world.dayIs(MONDAY.plusDays(7), suit);
    assertThat(dueNumbers()).doesNotContain(suit);
    world.dayIs(MONDAY.plusDays(8), suit);
    assertThat(dueNumbers()).contains(suit);
  }

  private List<String> dueNumbers() {
    return desk.dueThisWeek(List.of(Region.ALMATY.code())).stream()
        .map(row -> row.suit().number())
        .toList();
  }

  private void morning(LocalDate day) {
    world.dayIs(day, "none");
    ProcessInstance reminding = runtime.startProcessInstanceByKey("legal-reminders");
    management
        .createJobQuery()
        .processInstanceId(reminding.getId())
        .list()
        .forEach(job -> management.executeJob(job.getId()));
  }

  private long reminders(String suit) {
    return jdbc.sql("SELECT count(*) FROM lawsuit_reminder WHERE lawsuit = :suit")
        .param("suit", suit)
        .query(Long.class)
        .single();
  }
}
