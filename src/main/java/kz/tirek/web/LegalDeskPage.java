package kz.tirek.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.tirek.access.Access;
import kz.tirek.common.PaymentKind;
import kz.tirek.lawsuits.DeskFilter;
import kz.tirek.lawsuits.DeskRow;
import kz.tirek.lawsuits.Lawsuit;
import kz.tirek.lawsuits.LegalDesk;
import kz.tirek.lawsuits.Side;
import kz.tirek.lawsuits.Subject;
import kz.tirek.lawsuits.SuitKind;
import kz.tirek.lawsuits.SuitStage;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The legal department's desk. */
@Controller
class LegalDeskPage {
  private static final int SIZE = 50;
  private static final int MOST_EXPORTED = 100_000;
  private static final List<String> COLUMNS =
      List.of(
          "number",
          "opponent",
          "side",
          "kind",
          "subject",
          "branch",
          "stage",
          "filedOn",
          "age",
          "claimed",
          "awarded",
          "collected",
          "nextOn",
          "who");

  private final LegalDesk desk;
  private final LawyerRights rights;
  private final Access access;
  private final PageText text;
  private final Clock clock;

  LegalDeskPage(LegalDesk desk, LawyerRights rights, Access access, PageText text, Clock clock) {
    this.desk = desk;
    this.rights = rights;
    this.access = access;
    this.text = text;
    this.clock = clock;
  }

  @GetMapping("/legal")
  String show(
      @RequestParam(required = false) SuitStage stage,
      @RequestParam(required = false) Side side,
      @RequestParam(defaultValue = "") String branch,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(required = false) Integer year,
      Model model) {
    List<String> branches = rights.branches(branch);
    DeskFilter filter = new DeskFilter(stage, side, branches, q.strip(), Math.max(page, 0), SIZE);
    long total = desk.count(filter);
    LocalDate today = LocalDate.now(clock);
    model.addAttribute("rows", desk.list(filter));
    model.addAttribute("total", total);
    model.addAttribute("page", filter.page());
    model.addAttribute("pages", (total + SIZE - 1) / SIZE);
    model.addAttribute("stage", stage);
    model.addAttribute("side", side);
    model.addAttribute("branch", branch);
    model.addAttribute("q", q);
    model.addAttribute("today", today);
    model.addAttribute("due", desk.dueThisWeek(branches));
    model.addAttribute("stages", desk.byStage(branches));
    YearMonth last = year == null ? YearMonth.from(today) : YearMonth.of(year, 12);
    model.addAttribute("months", desk.months(last, branches));
    model.addAttribute("lastMonth", last);
    model.addAttribute(
        "branches", access.branchesOf(access.requireUser()).stream().sorted().toList());
    choices(model);
    return "legal";
  }

  private static void choices(Model model) {
    model.addAttribute("sides", Side.values());
    model.addAttribute("kinds", SuitKind.values());
    model.addAttribute("subjects", Arrays.asList(Subject.values()));
    model.addAttribute("payments", PaymentKind.values());
  }

  @GetMapping("/legal/export.csv")
  ResponseEntity<byte[]> csv(
      @RequestParam(required = false) SuitStage stage,
      @RequestParam(required = false) Side side,
      @RequestParam(defaultValue = "") String branch,
      @RequestParam(defaultValue = "") String q) {
    return SheetFiles.csv(sheet(stage, side, branch, q));
  }

  @GetMapping("/legal/export.xlsx")
  ResponseEntity<byte[]> xlsx(
      @RequestParam(required = false) SuitStage stage,
      @RequestParam(required = false) Side side,
      @RequestParam(defaultValue = "") String branch,
      @RequestParam(defaultValue = "") String q) {
    return SheetFiles.xlsx(sheet(stage, side, branch, q));
  }

  private Sheet sheet(SuitStage stage, Side side, String branch, String q) {
    DeskFilter filter =
        new DeskFilter(stage, side, rights.branches(branch), q.strip(), 0, MOST_EXPORTED);
    return new Sheet(
        "lawsuits",
        COLUMNS.stream().map(column -> text.say("legal." + column)).toList(),
        desk.list(filter).stream().map(this::row).toList());
  }

  private List<Object> row(DeskRow row) {
    Lawsuit suit = row.suit();
    List<Object> cells = new ArrayList<>();
    cells.add(suit.number());
    cells.add(suit.opponent());
    cells.add(text.of(suit.side()));
    cells.add(text.of(suit.kind()));
    cells.add(text.of(suit.subject()));
    cells.add(text.of(suit.branch()));
    cells.add(text.of(row.stage()));
    cells.add(row.filedOn());
    cells.add(row.ageDays());
    cells.add(suit.claimed());
    cells.add(row.awarded());
    cells.add(row.collected());
    cells.add(row.nextOn());
    cells.add(row.who());
    return cells;
  }
}
