package kz.tirek.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.OutputStreamWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import kz.tirek.access.Access;
import kz.tirek.payouts.PaymentOrder;
import kz.tirek.payouts.RunFiles;
import kz.tirek.runs.PaymentRun;
import kz.tirek.runs.PaymentRuns;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Monthly payment runs. */
@Tag(name = "Payment runs")
@RestController
@RequestMapping("/api/v1/payment-runs")
class PaymentRunsController {
  private static final String[] REGISTER = {"iin", "name", "order", "month", "amount"};

  /**
   * @param month whose end everything due by is paid, not a future one
   */
  record NewRun(YearMonth month) {}

  /**
   * An order of the run that the bank refused or gave back.
   *
   * @param reason what the bank said
   */
  record Failed(String order, String caseNumber, String status, String reason, String net) {
    static Failed of(PaymentOrder order) {
      return new Failed(
          order.id(),
          order.caseNumber(),
          order.status().name(),
          order.reason(),
          order.transferred().toString());
    }
  }

  private final PaymentRuns runs;
  private final RunFiles files;
  private final Access access;

  PaymentRunsController(PaymentRuns runs, RunFiles files, Access access) {
    this.runs = runs;
    this.files = files;
    this.access = access;
  }

  @Operation(summary = "Begin a run: its preview follows, nothing is ordered before approval")
  @PostMapping
  ResponseEntity<PaymentRunView> ask(@RequestBody NewRun asked) {
    PaymentRun run = runs.ask(asked.month(), access.requireUser());
    return ResponseEntity.created(URI.create("/api/v1/payment-runs/" + run.id()))
        .body(PaymentRunView.of(run, runs, files));
  }

  @Operation(summary = "All runs, newest first, without their previews")
  @GetMapping
  List<PaymentRun> list() {
    return runs.all();
  }

  @Operation(summary = "One run: preview against the month before, state, progress, totals, files")
  @GetMapping("/{id}")
  PaymentRunView show(@PathVariable String id) {
    return PaymentRunView.of(runs.required(id), runs, files);
  }

  @Operation(summary = "Approve or refuse it; never by whoever asked for it")
  @PostMapping("/{id}/approval")
  PaymentRunView approve(
      @PathVariable String id, @RequestBody(required = false) Approval decision) {
    Approval made = Approval.orYes(decision);
    runs.decide(id, made.isApproved(), made.note(), access.requireUser());
    return show(id);
  }

  @Operation(summary = "Give up one that nobody has decided on")
  @PostMapping("/{id}/cancellation")
  PaymentRunView cancel(@PathVariable String id) {
    runs.cancel(id, access.requireUser());
    return show(id);
  }

  @Operation(summary = "Stop after the present chunk or file")
  @PostMapping("/{id}/pause")
  PaymentRunView pause(@PathVariable String id) {
    runs.pause(id, access.requireUser());
    return show(id);
  }

  @Operation(summary = "Go on after a pause")
  @PostMapping("/{id}/resumption")
  PaymentRunView resume(@PathVariable String id) {
    runs.resume(id, access.requireUser());
    return show(id);
  }

  @Operation(summary = "Orders that the bank refused or gave back, with its reasons")
  @GetMapping("/{id}/failed-orders")
  List<Failed> failed(@PathVariable String id) {
    runs.required(id);
    return files.failed(id).stream().map(Failed::of).toList();
  }

  @Operation(summary = "The pension contributions handed over with the run, person by person")
  @GetMapping(value = "/{id}/pension-register", produces = SheetFiles.CSV)
  ResponseEntity<StreamingResponseBody> register(@PathVariable String id) {
    runs.required(id);
    return ResponseEntity.ok()
        .header("Content-Disposition", "attachment; filename=\"" + id + "-pensions.csv\"")
        .body(
            out -> {
              try (CsvWriter csv =
                  CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
                csv.writeRecord(REGISTER);
                files.pensionRegister(
                    id,
                    line ->
                        csv.writeRecord(
                            line.iin(),
                            line.name(),
                            line.orderId(),
                            line.month().toString(),
                            line.amount().toString()));
              }
            });
  }
}
