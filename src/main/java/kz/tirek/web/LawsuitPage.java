package kz.tirek.web;

import static org.springframework.format.annotation.DateTimeFormat.ISO.DATE;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.tirek.access.Access;
import kz.tirek.cases.NewDocument;
import kz.tirek.engine.TasksAtHand;
import kz.tirek.lawsuits.Arrival;
import kz.tirek.lawsuits.Lawsuits;
import kz.tirek.lawsuits.SuitFile;
import kz.tirek.recovery.LedgerLine;
import kz.tirek.recovery.Recoveries;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One suit: its ledger, its steps, its documents, and what may arrive in it. */
@Controller
class LawsuitPage {
  private static final String POLICY =
      "sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'";

  private final Lawsuits lawsuits;
  private final Recoveries recoveries;
  private final LawyerRights rights;
  private final TasksAtHand tasks;
  private final Access access;
  private final PageAction action;
  private final Clock clock;

  LawsuitPage(
      Lawsuits lawsuits,
      Recoveries recoveries,
      LawyerRights rights,
      TasksAtHand tasks,
      Access access,
      PageAction action,
      Clock clock) {
    this.lawsuits = lawsuits;
    this.recoveries = recoveries;
    this.rights = rights;
    this.tasks = tasks;
    this.access = access;
    this.action = action;
    this.clock = clock;
  }

  @GetMapping("/legal/{number}")
  String show(@PathVariable String number, Model model) {
    SuitFile file = rights.readable(number);
    String recovery = file.lawsuit().recoveryId();
    LocalDate today = LocalDate.now(clock);
    List<LedgerLine> ledger = recovery == null ? List.of() : recoveries.ledger(recovery);
    model.addAttribute("file", file);
    model.addAttribute("suit", file.lawsuit());
    model.addAttribute("awarded", file.awarded());
    model.addAttribute("today", today);
    model.addAttribute("ledger", ledger);
    model.addAttribute("owed", recovery == null ? null : recoveries.owed(recovery, today));
    model.addAttribute(
        "tasks",
        access.asCurrentUser(
            () -> tasks.ofCase(recovery == null ? file.lawsuit().number() : recovery)));
    return "lawsuit";
  }

  @PostMapping("/legal/{number}/appeal")
  String appeal(
      @PathVariable String number,
      @RequestParam(required = false) @DateTimeFormat(iso = DATE) LocalDate on,
      @RequestParam(required = false) @DateTimeFormat(iso = DATE) LocalDate nextOn,
      @RequestParam(required = false) String reference,
      RedirectAttributes after) {
    rights.require();
    return action.attempt(
        () -> lawsuits.opponentAppealed(number, new Arrival(on, nextOn, reference, null)),
        here(number),
        after);
  }

  @PostMapping("/legal/{number}/cassation")
  String cassation(
      @PathVariable String number,
      @RequestParam(required = false) @DateTimeFormat(iso = DATE) LocalDate on,
      @RequestParam(required = false) @DateTimeFormat(iso = DATE) LocalDate nextOn,
      @RequestParam(required = false) String reference,
      RedirectAttributes after) {
    rights.require();
    return action.attempt(
        () -> lawsuits.opponentsCassation(number, new Arrival(on, nextOn, reference, null)),
        here(number),
        after);
  }

  @PostMapping("/legal/{number}/crime")
  String crime(@PathVariable String number, RedirectAttributes after) {
    rights.require();
    return action.attempt(() -> lawsuits.crimeSuspected(number), here(number), after);
  }

  @PostMapping("/legal/{number}/documents")
  @ResponseBody
  void attach(@PathVariable String number, @RequestBody NewDocument document) {
    rights.require();
    lawsuits.attach(rights.readable(number).lawsuit().number(), List.of(document));
  }

  @GetMapping("/legal/{number}/documents/{id}")
  ResponseEntity<byte[]> document(@PathVariable String number, @PathVariable long id) {
    rights.readable(number);
    NewDocument document = lawsuits.document(number, id);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(document.mediaType()))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline()
                .filename(document.name(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", POLICY)
        .body(document.content());
  }

  private static String here(String number) {
    return "/legal/" + number;
  }
}
