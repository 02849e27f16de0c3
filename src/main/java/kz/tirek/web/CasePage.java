package kz.tirek.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.tirek.access.Access;
import kz.tirek.allocation.Allocation;
import kz.tirek.allocation.Hold;
import kz.tirek.cases.CaseFile;
import kz.tirek.cases.CaseFiles;
import kz.tirek.cases.Cases;
import kz.tirek.cases.Check;
import kz.tirek.cases.Registry;
import kz.tirek.engine.TasksAtHand;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One case, the same for everybody who may see it. */
@Controller
class CasePage {
  private final Cases cases;
  private final CaseFiles files;
  private final CaseReaders readers;
  private final Deadline.Reader deadlines;
  private final Attention attention;
  private final Timeline timeline;
  private final TasksAtHand tasks;
  private final Allocation allocation;
  private final Access access;
  private final Clock clock;

  CasePage(
      Cases cases,
      CaseFiles files,
      CaseReaders readers,
      Deadline.Reader deadlines,
      Attention attention,
      Timeline timeline,
      TasksAtHand tasks,
      Allocation allocation,
      Access access,
      Clock clock) {
    this.cases = cases;
    this.files = files;
    this.readers = readers;
    this.deadlines = deadlines;
    this.attention = attention;
    this.timeline = timeline;
    this.tasks = tasks;
    this.allocation = allocation;
    this.access = access;
    this.clock = clock;
  }

  @GetMapping("/cases/{number}")
  String show(@PathVariable String number, Model model) {
    readers.requireReadable(cases.required(number));
    CaseFile file = files.read(number);
    model.addAttribute("file", file);
    model.addAttribute("head", file.application());
    model.addAttribute("deadline", deadlines.of(file.application()));
    model.addAttribute("attention", attention.of(file));
    List<Hold> holds = allocation.holdsOf(number);
    model.addAttribute("timeline", timeline.of(file, holds));
    model.addAttribute("holds", inForce(holds));
    model.addAttribute("doubtful", checks(file, false));
    model.addAttribute("passed", checks(file, true));
    model.addAttribute("earlier", earlier(file));
    model.addAttribute("awaited", awaited(file));
    model.addAttribute("tasks", access.asCurrentUser(() -> tasks.ofCase(number)));
    return "case";
  }

  /** By task. */
  private Map<String, Hold> inForce(List<Hold> holds) {
    LocalDate today = LocalDate.now(clock);
    return holds.stream()
        .filter(hold -> hold.isOn(today))
        .collect(Collectors.toMap(Hold::taskId, Function.identity()));
  }

  private static List<Check> checks(CaseFile file, boolean favourable) {
    return file.checks().stream()
        .filter(check -> check.outcome().isFavourable() == favourable)
        .sorted(Comparator.comparing(Check::registry))
        .toList();
  }

  /** Registries that have been asked and have not answered yet. */
  private static Set<Registry> awaited(CaseFile file) {
    if (!file.application().status().isOpen()) {
      return Set.of();
    }
    Set<Registry> awaited = Registry.of(file.application().payment());
    file.checks().forEach(check -> awaited.remove(check.registry()));
    return awaited;
  }

  /** Results that newer ones have replaced. */
  private static List<Check> earlier(CaseFile file) {
    return file.checkHistory().stream().filter(check -> !file.checks().contains(check)).toList();
  }
}
