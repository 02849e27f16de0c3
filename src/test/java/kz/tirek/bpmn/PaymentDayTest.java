package kz.tirek.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import kz.tirek.TirekTest;
import kz.tirek.runs.PaymentRun;
import kz.tirek.runs.PaymentRuns;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** {@code payment-day.bpmn}, in a database of its own: one run a month in the whole house. */
@TirekTest
@TestPropertySource(properties = "tirek.test=payment-day")
class PaymentDayTest {
  @Autowired private PaymentRuns runs;
  @Autowired private ManagementService management;
  @Autowired private HistoryService history;

  @AfterEach
  void letTimeRunAgain() {
    ClockUtil.reset();
  }

  @Test
  void looksWhenAWorkingDayIsOverAndNotOverNauryz() {
    management.setJobDuedate(timer().getId(), Date.from(Instant.parse("2026-02-19T18:59:59Z")));

    at("2026-02-19T19:00:05Z");
    assertThat(timer().getDuedate()).isEqualTo("2026-02-20T18:59:59Z");
    management.setJobDuedate(timer().getId(), Date.from(Instant.parse("2026-03-20T18:59:59Z")));
    // Saturday in Almaty; 23–25 March are off.
    at("2026-03-20T19:00:05Z");

    assertThat(timer().getDuedate()).isEqualTo("2026-03-26T18:59:59Z");
  }

  @Test
  void beginsTheRunOfTheMonthOnceItsDayHasCome() {
    // The fifth of April 2026 is a Sunday: the sixth is the payment day.
    at("2026-04-03T19:00:05Z");
    assertThat(runsOf("2026-04")).isEmpty();
    at("2026-04-06T19:00:05Z");
    at("2026-04-07T19:00:05Z");

    assertThat(runsOf("2026-04")).hasSize(1);
    assertThat(runsOf("2026-04").get(0).askedBy()).isNull();
    assertThat(
            history
                .createHistoricActivityInstanceQuery()
                .activityId("PaymentDayChecked")
                .finished()
                .count())
        .isGreaterThanOrEqualTo(3);
  }

  private List<PaymentRun> runsOf(String month) {
    return runs.all().stream().filter(run -> run.month().toString().equals(month)).toList();
  }

  private void at(String moment) {
    ClockUtil.setCurrentTime(Date.from(Instant.parse(moment)));
    management.executeJob(timer().getId());
  }

  private Job timer() {
    return management
        .createJobQuery()
        .processDefinitionKey("payment-day")
        .activityId("WorkingDayOver")
        .singleResult();
  }
}
