package kz.tirek.web;

import kz.tirek.awards.Award;
import kz.tirek.awards.Awards;
import kz.tirek.cases.CaseFiles;
import kz.tirek.cases.Cases;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Assigned payments with their periods and orders. */
@RestController
class AwardsController {
  private final Awards awards;
  private final Cases cases;
  private final CaseFiles files;
  private final CaseReaders readers;
  private final ApplicationViews views;

  AwardsController(
      Awards awards, Cases cases, CaseFiles files, CaseReaders readers, ApplicationViews views) {
    this.awards = awards;
    this.cases = cases;
    this.files = files;
    this.readers = readers;
    this.views = views;
  }

  @GetMapping("/api/v1/awards/{id}")
  ApplicationView.AwardView show(@PathVariable String id) {
    Award award = awards.required(id);
    readers.requireReadable(cases.required(award.caseNumber()));
    return views.whole(files.read(award.caseNumber())).award();
  }
}
