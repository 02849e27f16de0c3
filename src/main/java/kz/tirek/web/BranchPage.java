package kz.tirek.web;

import static org.springframework.format.annotation.DateTimeFormat.ISO.DATE;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import kz.tirek.access.Access;
import kz.tirek.allocation.Allocation;
import kz.tirek.allocation.NewAbsence;
import kz.tirek.common.Region;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The work of a branch, for its head: who has how much, who is away, what goes to whom. */
@Controller
class BranchPage {
  private final Allocation allocation;
  private final Access access;
  private final PageAction action;
  private final Clock clock;

  BranchPage(Allocation allocation, Access access, PageAction action, Clock clock) {
    this.clock = clock;
    this.allocation = allocation;
    this.access = access;
    this.action = action;
  }

  @GetMapping("/work/branch")
  String show(@RequestParam(required = false) String branch, Model model) {
    List<Region> led = access.branchesLedBy(access.requireUser()).stream().sorted().toList();
    if (led.isEmpty()) {
      throw new AccessDeniedException("Only the head of a branch may see this");
    }
    model.addAttribute("branches", led);
    model.addAttribute("now", OffsetDateTime.now(clock));
    model.addAttribute(
        "board", allocation.board(branch == null ? led.get(0) : Region.ofCode(branch)));
    return "work";
  }

  @PostMapping("/work/branch/handover")
  String handOver(
      @RequestParam String branch,
      @RequestParam String user,
      @RequestParam(required = false) String deputy,
      RedirectAttributes after) {
    return action.attempt(
        () -> allocation.handOver(Region.ofCode(branch), user, orNull(deputy)),
        here(branch),
        after);
  }

  @PostMapping("/work/branch/absences")
  String announce(
      @RequestParam String branch,
      @RequestParam String user,
      @RequestParam(required = false) @DateTimeFormat(iso = DATE) LocalDate from,
      @RequestParam(required = false) @DateTimeFormat(iso = DATE) LocalDate until,
      @RequestParam(required = false) String deputy,
      RedirectAttributes after) {
    return action.attempt(
        () -> allocation.announce(new NewAbsence(user, from, until, orNull(deputy))),
        here(branch),
        after);
  }

  @PostMapping("/work/branch/absences/{id}/end")
  String cancel(@PathVariable long id, @RequestParam String branch, RedirectAttributes after) {
    return action.attempt(() -> allocation.cancelAbsence(id), here(branch), after);
  }

  @PostMapping("/work/branch/tasks/{id}")
  String assign(
      @PathVariable String id,
      @RequestParam String branch,
      @RequestParam(required = false) String user,
      RedirectAttributes after) {
    return action.attempt(() -> allocation.assign(id, orNull(user)), here(branch), after);
  }

  private static String here(String branch) {
    return "/work/branch?branch=" + Region.ofCode(branch).code();
  }

  private static String orNull(String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
