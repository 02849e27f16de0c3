package kz.tirek.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.tirek.cases.CaseFile;
import kz.tirek.cases.CaseFiles;
import kz.tirek.cases.CaseStatus;
import kz.tirek.cases.Cases;
import kz.tirek.cases.Notice;
import kz.tirek.deadlines.WorkingDays;
import kz.tirek.payouts.OrderStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * For the applicant, without signing in: whoever holds the code sees where the application is, and
 * nothing about the person.
 */
@Controller
class TrackingPage {
  /** Working days to complete an application (domain.md §3, assumption C). */
  private static final int COMPLETION_DAYS = 5;

  /** The way of an application when nothing comes in between. */
  private static final List<String> STEPS = List.of("received", "checks", "decision", "payment");

  private final Cases cases;
  private final CaseFiles files;
  private final Deadline.Reader deadlines;
  private final WorkingDays workingDays;

  TrackingPage(Cases cases, CaseFiles files, Deadline.Reader deadlines, WorkingDays workingDays) {
    this.cases = cases;
    this.files = files;
    this.deadlines = deadlines;
    this.workingDays = workingDays;
  }

  @GetMapping("/tracking")
  String ask(@RequestParam(defaultValue = "") String code) {
    String clean = code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    return clean.isEmpty() ? "tracking" : "redirect:/tracking/" + clean;
  }

  @GetMapping("/tracking/{code}")
  String show(@PathVariable String code, Model model, HttpServletResponse response) {
    Optional<CaseFile> found =
        cases.track(code).map(application -> files.read(application.number()));
    if (found.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      model.addAttribute("unknown", code);
      return "tracking";
    }
    CaseFile file = found.get();
    model.addAttribute("payment", file.application().payment());
    model.addAttribute("status", file.application().status());
    model.addAttribute("deadline", deadlines.of(file.application()));
    model.addAttribute("missing", file.missing());
    model.addAttribute("missingUntil", missingUntil(file).orElse(null));
    model.addAttribute("hearing", file.hearing().orElse(null));
    model.addAttribute("paid", isPaid(file));
    model.addAttribute("steps", STEPS);
    model.addAttribute("reached", reached(file));
    return "tracking";
  }

  private Optional<LocalDate> missingUntil(CaseFile file) {
    return file.notices().stream()
        .filter(notice -> notice.kind().equals("MISSING_DOCUMENTS"))
        .reduce((earlier, later) -> later)
        .map(Notice::composedAt)
        .map(asked -> workingDays.plus(asked.toLocalDate(), COMPLETION_DAYS));
  }

  /** Number of the step the application is at, from 0; the number of steps once all is done. */
  private static int reached(CaseFile file) {
    CaseStatus status = file.application().status();
    return switch (status) {
      case REGISTERED -> 0;
      case CHECKING, INCOMPLETE -> 1;
      case REVIEW, HEARING, APPROVAL -> 2;
      case ASSIGNED -> isPaid(file) ? STEPS.size() : STEPS.size() - 1;
      case REFUSED, WITHDRAWN -> STEPS.size();
    };
  }

  private static boolean isPaid(CaseFile file) {
    return file.orders().stream().anyMatch(order -> order.status() == OrderStatus.PAID);
  }
}
