package kz.tirek.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import kz.tirek.access.Access;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.NotFound;
import kz.tirek.refunds.NewRefund;
import kz.tirek.refunds.Refund;
import kz.tirek.refunds.RefundFilter;
import kz.tirek.refunds.RefundStatus;
import kz.tirek.refunds.Refunds;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Refunds of contributions to their payers (api.md, "Refunds and recovery"). */
@Tag(name = "Refunds of contributions")
@RestController
@RequestMapping("/api/v1/refunds")
class RefundsController {
  private static final int LARGEST_PAGE = 200;

  /** A page of refunds, newest first. */
  record Page(List<Refund> items, int page, int size, long total) {}

  private final Refunds refunds;
  private final CaseReaders readers;
  private final Access access;

  RefundsController(Refunds refunds, CaseReaders readers, Access access) {
    this.refunds = refunds;
    this.readers = readers;
    this.access = access;
  }

  @Operation(summary = "A payer asks contributions back: 1 to 20 of them, for one reason")
  @PostMapping
  ResponseEntity<RefundView> register(@RequestBody NewRefund arriving) {
    if (arriving.region() != null) {
      access.requireBranch(arriving.region());
    }
    String number = refunds.register(arriving).number();
    return ResponseEntity.created(URI.create("/api/v1/refunds/" + number)).body(view(number));
  }

  @Operation(summary = "A refund with what the accounts say, what payments lose, and its course")
  @GetMapping("/{number}")
  RefundView show(@PathVariable String number) {
    requireReadable(number);
    return view(number);
  }

  @Operation(summary = "Refunds of the caller's branches, newest first")
  @GetMapping
  Page list(
      @RequestParam(required = false) RefundStatus status,
      @RequestParam(required = false) String branch,
      @RequestParam(required = false) String payer,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "50") int size) {
    if (page < 0 || size < 1 || size > LARGEST_PAGE) {
      throw new InvalidInput(
          "size", "OUT_OF_RANGE", "page starts at 0, size is from 1 to " + LARGEST_PAGE);
    }
    RefundFilter filter = new RefundFilter(status, readers.branches(branch), payer, page, size);
    return new Page(refunds.list(filter), page, size, refunds.count(filter));
  }

  @Operation(summary = "Take an application for a refund back, before it is decided")
  @PostMapping("/{number}/withdrawal")
  RefundView withdraw(@PathVariable String number) {
    requireReadable(number);
    refunds.withdraw(number);
    return view(number);
  }

  /** A refund of another branch does not exist for the caller. */
  private void requireReadable(String number) {
    if (!access.mayWorkOn(refunds.required(number).region())) {
      throw new NotFound("There is no refund " + number);
    }
  }

  private RefundView view(String number) {
    return RefundView.of(refunds.read(number), refunds::explain, LocaleContextHolder.getLocale());
  }
}
