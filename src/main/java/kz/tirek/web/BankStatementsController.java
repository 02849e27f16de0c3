package kz.tirek.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import kz.tirek.access.Access;
import kz.tirek.common.InvalidInput;
import kz.tirek.payouts.Payouts;
import kz.tirek.payouts.StatementResult;
import kz.tirek.payouts.UnsettledEntries;
import kz.tirek.payouts.UnsettledEntry;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Statements of the Fund's bank (ISO 20022 camt.053); one read twice changes nothing. */
@Tag(name = "Bank statements")
@RestController
@RequestMapping("/api/v1/bank-statements")
class BankStatementsController {
  private static final int LARGEST_PAGE = 200;

  /** A page of entries, newest first. */
  record Page(List<UnsettledEntry> items, int page, int size, long total) {}

  /**
   * In the body, since references of banks may hold a slash.
   *
   * @param note who was asked, what was found out, what was done
   */
  record NewNote(String reference, String note) {}

  private final Payouts payouts;
  private final UnsettledEntries unsettled;
  private final Access access;

  BankStatementsController(Payouts payouts, UnsettledEntries unsettled, Access access) {
    this.payouts = payouts;
    this.unsettled = unsettled;
    this.access = access;
  }

  @Operation(summary = "Read a statement, camt.053.001.08 of any length: orders paid and returned")
  @PostMapping(consumes = MediaType.APPLICATION_XML_VALUE)
  StatementResult take(InputStream camt053) throws IOException {
    try (camt053) {
      return payouts.take(camt053);
    }
  }

  @Operation(summary = "Entries that settled nothing, read from one day to another, both inclusive")
  @GetMapping("/unsettled")
  Page unsettled(
      @RequestParam LocalDate from,
      @RequestParam LocalDate to,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "50") int size) {
    if (page < 0 || size < 1 || size > LARGEST_PAGE) {
      throw new InvalidInput(
          "size", "OUT_OF_RANGE", "page starts at 0, size is from 1 to " + LARGEST_PAGE);
    }
    return new Page(unsettled.list(from, to, page, size), page, size, unsettled.count(from, to));
  }

  @Operation(summary = "Say who looked into such an entry and what was done; notes are kept")
  @PostMapping("/unsettled/notes")
  UnsettledEntry note(@RequestBody NewNote arriving) {
    return unsettled.note(
        arriving.reference(), arriving.note(), access.currentUser().orElseThrow());
  }
}
