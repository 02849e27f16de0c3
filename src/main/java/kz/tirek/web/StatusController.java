package kz.tirek.web;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.tirek.cases.CaseCounts;
import kz.tirek.cases.CaseStatus;
import kz.tirek.deadlines.WorkingDays;
import kz.tirek.engine.Workload;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What this installation is and how much waits in it: counts only, nobody's data. */
@RestController
class StatusController {
  private final String version;
  private final List<String> roles;
  private final CaseCounts cases;
  private final Workload workload;

  StatusController(
      @Value("${tirek.version}") String version,
      Environment environment,
      CaseCounts cases,
      Workload workload) {
    this.version = version;
    this.roles = Stream.of(environment.getActiveProfiles()).sorted().toList();
    this.cases = cases;
    this.workload = workload;
  }

  /**
   * @param roles of this process, with {@code demo} where it is one
   * @param oldestExternalTask since when a task has waited for a worker; absent when none waits
   */
  record Status(
      String version,
      List<String> roles,
      Map<CaseStatus, Long> cases,
      long openTasks,
      long incidents,
      OffsetDateTime oldestExternalTask) {}

  @GetMapping("/api/v1/status")
  Status status() {
    return new Status(
        version,
        roles,
        cases.byStatus(),
        workload.openTasks(),
        workload.incidents(),
        workload
            .oldestExternalTask()
            .map(since -> since.atZone(WorkingDays.ZONE).toOffsetDateTime())
            .orElse(null));
  }
}
