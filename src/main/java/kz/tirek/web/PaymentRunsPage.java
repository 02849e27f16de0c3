package kz.tirek.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import kz.tirek.access.Access;
import kz.tirek.payouts.RunFiles;
import kz.tirek.runs.PaymentRun.State;
import kz.tirek.runs.PaymentRuns;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Payment runs for the accountants and the central office: ask, approve, watch, stop. */
@Controller
class PaymentRunsPage {
  /** While a program or the bank works on it the page looks again by itself. */
  private static final Set<State> MOVING =
      EnumSet.of(State.SELECTED, State.APPROVED, State.ORDERED, State.SENT);

  private final PaymentRuns runs;
  private final RunFiles files;
  private final Access access;
  private final PageAction action;
  private final Clock clock;

  PaymentRunsPage(PaymentRuns runs, RunFiles files, Access access, PageAction action, Clock clock) {
    this.runs = runs;
    this.files = files;
    this.access = access;
    this.action = action;
    this.clock = clock;
  }

  @GetMapping("/payment-runs")
  String list(Model model) {
    requireOffice();
    model.addAttribute("runs", runs.all());
    model.addAttribute("month", YearMonth.now(clock));
    return "payment-runs";
  }

  @GetMapping("/payment-runs/{id}")
  String show(@PathVariable String id, Model model, HttpServletResponse response) {
    String user = requireOffice();
    PaymentRunView view = PaymentRunView.of(runs.required(id), runs, files);
    if (MOVING.contains(view.state())) {
      response.setHeader("Refresh", "5");
    }
    model.addAttribute("it", view);
    model.addAttribute("failed", files.failed(id));
    model.addAttribute("own", user.equals(view.askedBy()));
    return "payment-run";
  }

  @PostMapping("/payment-runs")
  String ask(@RequestParam(required = false) YearMonth month, RedirectAttributes after) {
    String user = requireOffice();
    AtomicReference<String> id = new AtomicReference<>();
    String again = action.attempt(() -> id.set(runs.ask(month, user).id()), "/payment-runs", after);
    return id.get() == null ? again : "redirect:/payment-runs/" + id.get();
  }

  @PostMapping("/payment-runs/{id}/{step}")
  String act(
      @PathVariable String id,
      @PathVariable String step,
      @RequestParam(required = false) String note,
      RedirectAttributes after) {
    String user = requireOffice();
    return action.attempt(() -> act(id, step, note, user), "/payment-runs/" + id, after);
  }

  private void act(String id, String step, String note, String user) {
    switch (step) {
      case "approve" -> runs.decide(id, true, null, user);
      case "refuse" -> runs.decide(id, false, note, user);
      case "cancel" -> runs.cancel(id, user);
      case "pause" -> runs.pause(id, user);
      case "resume" -> runs.resume(id, user);
      default -> throw new AccessDeniedException("There is no step " + step);
    }
  }

  private String requireOffice() {
    String user = access.requireUser();
    if (!runs.isOffice(user)) {
      throw new AccessDeniedException(
          "Payment runs are the accountants', the heads' and the central office's");
    }
    return user;
  }
}
