package kz.tirek.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.tirek.payouts.BankAnswer;
import kz.tirek.payouts.RunFiles;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The payment files of runs, for the worker that hands them to the bank. */
@Tag(name = "Payment runs")
@RestController
@RequestMapping("/api/v1/payment-files/{id}")
class PaymentFilesController {
  private final RunFiles files;

  PaymentFilesController(RunFiles files) {
    this.files = files;
  }

  @Operation(summary = "The ISO 20022 pain.001 message, the same each time")
  @GetMapping(produces = MediaType.APPLICATION_XML_VALUE)
  ResponseEntity<StreamingResponseBody> file(@PathVariable String id) {
    files.required(id);
    return ResponseEntity.ok(out -> files.write(id, out));
  }

  @Operation(summary = "What the bank said of it; an answer heard twice changes nothing")
  @PostMapping("/answer")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void answer(@PathVariable String id, @RequestBody BankAnswer answer) {
    files.answered(id, answer);
  }
}
