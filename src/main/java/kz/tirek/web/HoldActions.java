package kz.tirek.web;

import static org.springframework.format.annotation.DateTimeFormat.ISO.DATE;

import java.time.LocalDate;
import kz.tirek.allocation.Allocation;
import kz.tirek.cases.Cases;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The buttons of a case page that put its tasks aside and bring them back. */
@Controller
class HoldActions {
  private final Allocation allocation;
  private final Cases cases;
  private final PageAction action;

  HoldActions(Allocation allocation, Cases cases, PageAction action) {
    this.allocation = allocation;
    this.cases = cases;
    this.action = action;
  }

  @PostMapping("/cases/{number}/tasks/{id}/hold")
  String hold(
      @PathVariable String number,
      @PathVariable String id,
      @RequestParam String reason,
      @RequestParam(required = false) @DateTimeFormat(iso = DATE) LocalDate until,
      RedirectAttributes after) {
    return action.attempt(() -> allocation.hold(id, reason, until), page(number), after);
  }

  @PostMapping("/cases/{number}/tasks/{id}/release")
  String release(@PathVariable String number, @PathVariable String id, RedirectAttributes after) {
    return action.attempt(() -> allocation.release(id), page(number), after);
  }

  private String page(String number) {
    return "/cases/" + cases.required(number).number();
  }
}
