package kz.tirek.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.tirek.access.Access;
import kz.tirek.cases.Application;
import kz.tirek.cases.CaseFilter;
import kz.tirek.cases.CaseStatus;
import kz.tirek.cases.Cases;
import kz.tirek.common.PaymentKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The cases of the reader's branches. */
@Controller
class CaseListPage {
  private static final int SIZE = 50;

  /** A case with its clock. */
  record Row(Application application, Deadline deadline) {}

  private final Cases cases;
  private final CaseReaders readers;
  private final Deadline.Reader deadlines;
  private final Access access;

  CaseListPage(Cases cases, CaseReaders readers, Deadline.Reader deadlines, Access access) {
    this.cases = cases;
    this.readers = readers;
    this.deadlines = deadlines;
    this.access = access;
  }

  @GetMapping("/cases")
  String list(
      @RequestParam(required = false) CaseStatus status,
      @RequestParam(required = false) PaymentKind payment,
      @RequestParam(defaultValue = "") String branch,
      @RequestParam(defaultValue = "") String number,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    Optional<Application> wanted = cases.find(number.strip()).filter(this::isReadable);
    if (wanted.isPresent()) {
      return "redirect:/cases/" + wanted.get().number();
    }
    List<String> branches = readers.branches(branch.isEmpty() ? null : branch);
    CaseFilter filter = new CaseFilter(status, payment, branches, Math.max(page, 0), SIZE);
    long total = cases.count(filter);
    model.addAttribute("rows", cases.list(filter).stream().map(this::row).toList());
    model.addAttribute("total", total);
    model.addAttribute("page", filter.page());
    model.addAttribute("pages", (total + SIZE - 1) / SIZE);
    model.addAttribute("status", status);
    model.addAttribute("payment", payment);
    model.addAttribute("branch", branch);
    model.addAttribute("number", number);
    model.addAttribute("counts", counts(payment, branches));
    model.addAttribute("payments", PaymentKind.values());
    model.addAttribute(
        "branches", access.branchesOf(access.requireUser()).stream().sorted().toList());
    return "cases";
  }

  private boolean isReadable(Application application) {
    return access.mayWorkOn(application.branch());
  }

  private Row row(Application application) {
    return new Row(application, deadlines.of(application));
  }

  private Map<CaseStatus, Long> counts(PaymentKind payment, List<String> branches) {
    Map<CaseStatus, Long> counts = new LinkedHashMap<>();
    Arrays.stream(CaseStatus.values())
        .forEach(s -> counts.put(s, cases.count(new CaseFilter(s, payment, branches, 0, 1))));
    return counts;
  }
}
