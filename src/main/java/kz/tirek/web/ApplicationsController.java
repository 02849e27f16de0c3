package kz.tirek.web;

import java.net.URI;
import java.util.List;
import kz.tirek.cases.CaseFiles;
import kz.tirek.cases.CaseFilter;
import kz.tirek.cases.CaseStatus;
import kz.tirek.cases.Cases;
import kz.tirek.cases.NewApplication;
import kz.tirek.cases.NewDocument;
import kz.tirek.cases.Registration;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.PaymentKind;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Applications and their cases (api.md, "Applications and cases"). */
@RestController
@RequestMapping("/api/v1/applications")
class ApplicationsController {
  private static final int LARGEST_PAGE = 200;

  /** What completes an application; an account where the first was missing or wrong. */
  record Completion(List<NewDocument> documents, String iban) {
    Completion {
      documents = documents == null ? List.of() : documents;
    }
  }

  /** What the applicant says against the preliminary decision. */
  record Objection(String objection) {}

  /** A page of cases, newest first. */
  record Page(List<ApplicationView.Head> items, int page, int size, long total) {}

  private final Cases cases;
  private final CaseFiles files;
  private final CaseReaders readers;
  private final ApplicationViews views;

  ApplicationsController(
      Cases cases, CaseFiles files, CaseReaders readers, ApplicationViews views) {
    this.cases = cases;
    this.files = files;
    this.readers = readers;
    this.views = views;
  }

  @PostMapping
  ResponseEntity<Registration> register(@RequestBody NewApplication application) {
    Registration registration = cases.register(application);
    return ResponseEntity.created(URI.create("/api/v1/applications/" + registration.number()))
        .body(registration);
  }

  @GetMapping("/{number}")
  ApplicationView show(@PathVariable String number) {
    readers.requireReadable(cases.required(number));
    return views.whole(files.read(number));
  }

  @GetMapping
  Page list(
      @RequestParam(required = false) CaseStatus status,
      @RequestParam(required = false) String branch,
      @RequestParam(required = false) PaymentKind payment,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "50") int size) {
    if (page < 0 || size < 1 || size > LARGEST_PAGE) {
      throw new InvalidInput(
          "size", "OUT_OF_RANGE", "page starts at 0, size is from 1 to " + LARGEST_PAGE);
    }
    CaseFilter filter = new CaseFilter(status, payment, readers.branches(branch), page, size);
    return new Page(
        cases.list(filter).stream().map(views::head).toList(), page, size, cases.count(filter));
  }

  @PostMapping("/{number}/documents")
  ApplicationView.Head complete(@PathVariable String number, @RequestBody Completion completion) {
    return views.head(cases.complete(number, completion.documents(), completion.iban()));
  }

  @PostMapping("/{number}/withdrawal")
  ApplicationView.Head withdraw(@PathVariable String number) {
    return views.head(cases.withdraw(number));
  }

  @PostMapping("/{number}/objection")
  ApplicationView.Head object(@PathVariable String number, @RequestBody Objection objection) {
    return views.head(cases.object(number, objection.objection()));
  }
}
