package kz.tirek.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import kz.tirek.access.Access;
import kz.tirek.cases.Cases;
import kz.tirek.complaints.Complaint;
import kz.tirek.complaints.Complaints;
import kz.tirek.complaints.CourtOrder;
import kz.tirek.complaints.Courts;
import kz.tirek.complaints.NewComplaint;
import kz.tirek.complaints.NewCourtOrder;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Complaints against decisions, and what courts order. */
@Tag(name = "Complaints and court orders")
@RestController
@RequestMapping("/api/v1/applications/{number}")
class AppealsController {
  private final Complaints complaints;
  private final Courts orders;
  private final Cases cases;
  private final CaseReaders readers;
  private final Access access;

  AppealsController(
      Complaints complaints, Courts orders, Cases cases, CaseReaders readers, Access access) {
    this.complaints = complaints;
    this.orders = orders;
    this.cases = cases;
    this.readers = readers;
    this.access = access;
  }

  @Operation(summary = "File a complaint against the decision, within three months of it")
  @PostMapping("/complaint")
  ResponseEntity<Complaint> file(@PathVariable String number, @RequestBody NewComplaint complaint) {
    return ResponseEntity.created(URI.create("/api/v1/applications/" + number + "/complaints"))
        .body(complaints.file(number, complaint));
  }

  @Operation(summary = "The complaints about a case and what became of them, oldest first")
  @GetMapping("/complaints")
  List<Complaint> complaints(@PathVariable String number) {
    readers.requireReadable(cases.required(number));
    return complaints.ofCase(number);
  }

  @Operation(summary = "Bring a court's judgment on a refusal, once it is in force")
  @PostMapping("/court-order")
  ResponseEntity<CourtOrder> receive(
      @PathVariable String number, @RequestBody NewCourtOrder order) {
    return ResponseEntity.created(URI.create("/api/v1/applications/" + number + "/court-orders"))
        .body(orders.receive(number, order, access.requireUser()));
  }

  @Operation(summary = "What courts said about a case, oldest first")
  @GetMapping("/court-orders")
  List<CourtOrder> orders(@PathVariable String number) {
    readers.requireReadable(cases.required(number));
    return orders.ofCase(number);
  }
}
