package kz.tirek.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.tirek.cases.Application;
import kz.tirek.cases.CaseFile;
import kz.tirek.cases.CaseFiles;
import kz.tirek.cases.CaseStatus;
import kz.tirek.cases.Cases;
import kz.tirek.common.NotFound;
import kz.tirek.common.PaymentKind;
import kz.tirek.deadlines.StatutoryClock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** For the applicant, without signing in and without personal data. */
@RestController
class TrackingController {
  /** Where the application is, and what is still wanted. */
  record Tracking(
      PaymentKind payment,
      CaseStatus status,
      List<ApplicationView.StageView> stages,
      LocalDate dueOn,
      StatutoryClock.State deadline,
      List<ApplicationView.GroundView> missing) {}

  private final Cases cases;
  private final CaseFiles files;
  private final Clock clock;

  TrackingController(Cases cases, CaseFiles files, Clock clock) {
    this.cases = cases;
    this.files = files;
    this.clock = clock;
  }

  @GetMapping("/api/v1/tracking/{code}")
  Tracking track(@PathVariable String code) {
    Application application =
        cases.track(code).orElseThrow(() -> new NotFound("No application has this tracking code"));
    CaseFile file = files.read(application.number());
    return new Tracking(
        application.payment(),
        application.status(),
        file.stages().stream()
            .map(s -> new ApplicationView.StageView(s.status(), s.enteredAt()))
            .toList(),
        application.clock().dueOn(),
        application.clock().on(LocalDate.now(clock)),
        application.status() == CaseStatus.INCOMPLETE
            ? ApplicationViews.grounds(file.missing())
            : List.of());
  }
}
