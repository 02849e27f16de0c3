package kz.tirek.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import kz.tirek.access.Access;
import kz.tirek.cases.NewDocument;
import kz.tirek.lawsuits.Arrival;
import kz.tirek.lawsuits.DeskFilter;
import kz.tirek.lawsuits.DeskRow;
import kz.tirek.lawsuits.Lawsuit;
import kz.tirek.lawsuits.Lawsuits;
import kz.tirek.lawsuits.LegalDesk;
import kz.tirek.lawsuits.NewLawsuit;
import kz.tirek.lawsuits.Side;
import kz.tirek.lawsuits.SuitFile;
import kz.tirek.lawsuits.SuitStage;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Suits by and against the Fund. */
@Tag(name = "Lawsuits")
@RestController
@RequestMapping("/api/v1/lawsuits")
class LawsuitsController {
  private static final int LARGEST_PAGE = 200;

  private final Lawsuits lawsuits;
  private final LegalDesk desk;
  private final LawyerRights rights;
  private final Access access;

  LawsuitsController(Lawsuits lawsuits, LegalDesk desk, LawyerRights rights, Access access) {
    this.lawsuits = lawsuits;
    this.desk = desk;
    this.rights = rights;
    this.access = access;
  }

  record Page(List<DeskRow> items, long total, int page, int size) {}

  @Operation(summary = "Open a suit without a recovery, by the Fund or against it")
  @PostMapping
  ResponseEntity<Lawsuit> open(@RequestBody NewLawsuit suit) {
    Lawsuit opened = lawsuits.open(suit, access.requireUser());
    return ResponseEntity.created(URI.create("/api/v1/lawsuits/" + opened.number())).body(opened);
  }

  @Operation(summary = "Suits of the caller's branches, what is due first comes first")
  @GetMapping
  Page list(
      @RequestParam(required = false) SuitStage stage,
      @RequestParam(required = false) Side side,
      @RequestParam(required = false) String branch,
      @RequestParam(required = false) String text,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "50") int size) {
    DeskFilter filter =
        new DeskFilter(
            stage,
            side,
            rights.branches(branch),
            text,
            Math.max(page, 0),
            Math.min(Math.max(size, 1), LARGEST_PAGE));
    return new Page(desk.list(filter), desk.count(filter), filter.page(), filter.size());
  }

  @Operation(summary = "A suit with its steps, documents and money")
  @GetMapping("/{number}")
  SuitFile show(@PathVariable String number) {
    return rights.readable(number);
  }

  @Operation(summary = "The other side appeals, within the term")
  @PostMapping("/{number}/appeal")
  SuitFile appeal(@PathVariable String number, @RequestBody Arrival arrival) {
    lawsuits.opponentAppealed(number, arrival);
    return lawsuits.file(number);
  }

  @Operation(summary = "The other side went to the court of cassation while its debt is collected")
  @PostMapping("/{number}/cassation")
  SuitFile cassation(@PathVariable String number, @RequestBody Arrival arrival) {
    lawsuits.opponentsCassation(number, arrival);
    return lawsuits.file(number);
  }

  @Operation(summary = "A crime is suspected: the report to the police begins beside the suit")
  @PostMapping("/{number}/crime")
  SuitFile crime(@PathVariable String number) {
    lawsuits.crimeSuspected(number);
    return lawsuits.file(number);
  }

  @Operation(summary = "Add documents to the step the suit stands at")
  @PostMapping("/{number}/documents")
  SuitFile attach(@PathVariable String number, @RequestBody List<NewDocument> documents) {
    lawsuits.attach(number, documents);
    return lawsuits.file(number);
  }
}
