package kz.tirek.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Map;
import kz.tirek.access.Access;
import kz.tirek.common.Conflict;
import kz.tirek.common.NotFound;
import kz.tirek.recovery.DebtorLoss;
import kz.tirek.recovery.LedgerLine;
import kz.tirek.recovery.LedgerSum;
import kz.tirek.recovery.NewReceipt;
import kz.tirek.recovery.NewRecovery;
import kz.tirek.recovery.Recoveries;
import kz.tirek.recovery.Recoveries.PlacedReceipt;
import kz.tirek.recovery.Recovery;
import kz.tirek.recovery.RecoveryFilter;
import kz.tirek.recovery.RecoveryStage;
import kz.tirek.recovery.RecoveryStatus;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Overpayments that are asked back (api.md, "Refunds and recovery"). */
@Tag(name = "Recoveries")
@RestController
@RequestMapping("/api/v1/recoveries")
class RecoveriesController {
  private static final int MOST_LISTED = 500;

  private final Recoveries recoveries;
  private final CaseReaders readers;
  private final Access access;

  RecoveriesController(Recoveries recoveries, CaseReaders readers, Access access) {
    this.recoveries = recoveries;
    this.readers = readers;
    this.access = access;
  }

  /** Why an entry is taken back. */
  record NewReversal(String reason) {}

  @Operation(summary = "Open a recovery by hand; without an award, somebody has to be named")
  @PostMapping
  ResponseEntity<RecoveryView> open(@RequestBody NewRecovery opened) {
    RecoveryView view = RecoveryView.of(recoveries.open(opened));
    return ResponseEntity.created(URI.create("/api/v1/recoveries/" + view.id())).body(view);
  }

  @Operation(summary = "Recoveries of the caller's branches, newest first")
  @GetMapping
  List<RecoveryView.Line> list(
      @RequestParam(required = false) RecoveryStatus status,
      @RequestParam(required = false) RecoveryStage stage,
      @RequestParam(required = false) String branch,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "50") int size) {
    List<Recovery> found =
        recoveries.list(
            new RecoveryFilter(
                status,
                stage,
                readers.branches(branch),
                Math.max(page, 0),
                Math.min(Math.max(size, 1), MOST_LISTED)));
    Map<String, LedgerSum> sums = recoveries.sums(found.stream().map(Recovery::id).toList());
    return found.stream().map(each -> RecoveryView.line(each, sums.get(each.id()))).toList();
  }

  @Operation(summary = "A recovery with its ledger, steps, plan and lawsuits")
  @GetMapping("/{id}")
  RecoveryView show(@PathVariable String id) {
    readable(id);
    return RecoveryView.of(recoveries.file(id));
  }

  @Operation(summary = "Money that came in; the same reference again changes nothing")
  @PostMapping("/{id}/receipts")
  ResponseEntity<PlacedReceipt> receive(@PathVariable String id, @RequestBody NewReceipt receipt) {
    readable(id);
    PlacedReceipt placed = recoveries.receive(id, receipt);
    if (placed.refused()) {
      throw new Conflict(
          "NOTHING_OWED",
          "%s owes nothing any more: the accountant returns the money".formatted(id),
          id);
    }
    return ResponseEntity.status(placed.repeated() ? HttpStatus.OK : HttpStatus.CREATED)
        .body(placed);
  }

  @Operation(summary = "Take back an entry of the ledger in full, as when the bank does")
  @PostMapping("/{id}/entries/{entry}/reversal")
  ResponseEntity<LedgerLine> reverse(
      @PathVariable String id, @PathVariable long entry, @RequestBody NewReversal reversal) {
    readable(id);
    return ResponseEntity.status(HttpStatus.CREATED)
        .body(recoveries.reverse(id, entry, reversal.reason()));
  }

  @Operation(summary = "Tell that a debtor died or went bankrupt")
  @PostMapping("/{id}/debtor-loss")
  ResponseEntity<RecoveryView> lose(@PathVariable String id, @RequestBody DebtorLoss loss) {
    readable(id);
    recoveries.lose(id, loss);
    return ResponseEntity.accepted().body(RecoveryView.of(recoveries.file(id)));
  }

  /** That of another branch does not exist for the caller. */
  private void readable(String id) {
    Recovery recovery = recoveries.required(id);
    if (!access.mayWorkOn(recovery.branch())) {
      throw new NotFound("There is no recovery " + id);
    }
  }
}
