package kz.tirek.web;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.tirek.allocation.Allocation;
import kz.tirek.cases.CaseCounts;
import kz.tirek.cases.CaseStatus;
import kz.tirek.deadlines.StatutoryClock;
import kz.tirek.deadlines.WorkingDays;
import kz.tirek.engine.Workload;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What this installation is and how much waits in it: counts only, nobody's data. */
@RestController
class StatusController {
  private static final int MONTHS_OF_BREACHES = 12;

  private final String version;
  private final List<String> roles;
  private final CaseCounts cases;
  private final Allocation allocation;
  private final Workload workload;
  private final Clock clock;

  StatusController(
      @Value("${tirek.version}") String version,
      Environment environment,
      CaseCounts cases,
      Allocation allocation,
      Workload workload,
      Clock clock) {
    this.allocation = allocation;
    this.clock = clock;
    this.version = version;
    this.roles = Stream.of(environment.getActiveProfiles()).sorted().toList();
    this.cases = cases;
    this.workload = workload;
  }

  /**
   * @param roles of this process, with {@code demo} where it is one
   * @param deadlines open cases by the state of their statutory clock
   * @param breaches of the statutory clock in the last twelve months
   * @param stuckCases found by the daily check and not yet seen to
   * @param oldestExternalTask since when a task has waited for a worker; absent when none waits
   */
  record Status(
      String version,
      List<String> roles,
      Map<CaseStatus, Long> cases,
      long openTasks,
      long incidents,
      Map<StatutoryClock.State, Long> deadlines,
      List<CaseCounts.Breaches> breaches,
      long stuckCases,
      OffsetDateTime oldestExternalTask) {}

  @GetMapping("/api/v1/status")
  Status status() {
    return new Status(
        version,
        roles,
        cases.byStatus(),
        workload.openTasks(),
        workload.incidents(),
        cases.openByDeadline(),
        cases.breachesSince(YearMonth.now(clock).minusMonths(MONTHS_OF_BREACHES - 1)),
        allocation.stuckCases(),
        workload
            .oldestExternalTask()
            .map(since -> since.atZone(WorkingDays.ZONE).toOffsetDateTime())
            .orElse(null));
  }
}
