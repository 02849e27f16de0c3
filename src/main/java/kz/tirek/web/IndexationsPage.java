package kz.tirek.web;

import static org.springframework.format.annotation.DateTimeFormat.ISO.DATE;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import kz.tirek.access.Access;
import kz.tirek.common.PaymentKind;
import kz.tirek.indexation.Indexation;
import kz.tirek.indexation.Indexation.State;
import kz.tirek.indexation.Indexations;
import kz.tirek.indexation.NewIndexation;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Indexations for the accountants and the central office: ask, approve, watch, take back. */
@Controller
class IndexationsPage {
  private static final List<PaymentKind> RUNNING =
      List.of(
          PaymentKind.DISABILITY,
          PaymentKind.BREADWINNER,
          PaymentKind.JOB_LOSS,
          PaymentKind.CHILD_CARE);

  /** While a program works on it the page looks again by itself. */
  private static final Set<State> MOVING = EnumSet.of(State.APPROVED, State.RUNNING, State.UNDOING);

  private final Indexations indexations;
  private final Access access;
  private final PageAction action;

  IndexationsPage(Indexations indexations, Access access, PageAction action) {
    this.indexations = indexations;
    this.access = access;
    this.action = action;
  }

  @GetMapping("/indexations")
  String list(Model model) {
    requireOffice();
    model.addAttribute("indexations", indexations.all());
    model.addAttribute("payments", RUNNING);
    model.addAttribute("kinds", Indexation.Kind.values());
    return "indexations";
  }

  @GetMapping("/indexations/{id}")
  String show(@PathVariable String id, Model model, HttpServletResponse response) {
    String user = requireOffice();
    IndexationView view = IndexationView.of(indexations.required(id), indexations);
    if (MOVING.contains(view.state())) {
      response.setHeader("Refresh", "5");
    }
    model.addAttribute("it", view);
    model.addAttribute("own", view.askedBy().equals(user));
    return "indexation";
  }

  @PostMapping("/indexations")
  String ask(
      @RequestParam Indexation.Kind kind,
      @RequestParam(required = false) List<PaymentKind> payments,
      @RequestParam(required = false) String percent,
      @RequestParam(required = false) @DateTimeFormat(iso = DATE) LocalDate effectiveOn,
      @RequestParam(required = false) @DateTimeFormat(iso = DATE) LocalDate assignedBefore,
      @RequestParam(required = false) String act,
      RedirectAttributes after) {
    String user = requireOffice();
    NewIndexation asked =
        new NewIndexation(kind, payments, number(percent), effectiveOn, act, assignedBefore);
    AtomicReference<String> id = new AtomicReference<>();
    String again =
        action.attempt(() -> id.set(indexations.ask(asked, user).id()), "/indexations", after);
    if (id.get() == null) {
      after.addFlashAttribute("asked", asked);
      return again;
    }
    return "redirect:/indexations/" + id.get();
  }

  /** Kazakh and Russian write 8,5. */
  private static String number(String text) {
    String given = orNull(text);
    return given == null ? null : given.replace(',', '.');
  }

  @PostMapping("/indexations/{id}/{step}")
  String act(
      @PathVariable String id,
      @PathVariable String step,
      @RequestParam(required = false) String note,
      RedirectAttributes after) {
    String user = requireOffice();
    return action.attempt(() -> act(id, step, note, user), "/indexations/" + id, after);
  }

  private void act(String id, String step, String note, String user) {
    switch (step) {
      case "approve" -> indexations.decide(id, true, orNull(note), user);
      case "refuse" -> indexations.decide(id, false, orNull(note), user);
      case "cancel" -> indexations.cancel(id, user);
      case "pause" -> indexations.pause(id, user);
      case "resume" -> indexations.resume(id, user);
      case "undo" -> indexations.undo(id, user);
      default -> throw new AccessDeniedException("There is no step " + step);
    }
  }

  private String requireOffice() {
    String user = access.requireUser();
    if (!indexations.isOffice(user)) {
      throw new AccessDeniedException("Indexations are the accountants' and the central office's");
    }
    return user;
  }

  private static String orNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
