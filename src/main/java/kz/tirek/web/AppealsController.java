package kz.tirek.web;

import java.net.URI;
import java.util.List;
import kz.tirek.access.Access;
import kz.tirek.cases.Cases;
import kz.tirek.complaints.Complaint;
import kz.tirek.complaints.Complaints;
import kz.tirek.complaints.CourtOrder;
import kz.tirek.complaints.CourtOrders;
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
@RestController
@RequestMapping("/api/v1/applications/{number}")
class AppealsController {
  private final Complaints complaints;
  private final CourtOrders orders;
  private final Cases cases;
  private final CaseReaders readers;
  private final Access access;

  AppealsController(
      Complaints complaints, CourtOrders orders, Cases cases, CaseReaders readers, Access access) {
    this.complaints = complaints;
    this.orders = orders;
    this.cases = cases;
    this.readers = readers;
    this.access = access;
  }

  @PostMapping("/complaint")
  ResponseEntity<Complaint> file(@PathVariable String number, @RequestBody NewComplaint complaint) {
    return ResponseEntity.created(URI.create("/api/v1/applications/" + number + "/complaints"))
        .body(complaints.file(number, complaint));
  }

  @GetMapping("/complaints")
  List<Complaint> complaints(@PathVariable String number) {
    readers.requireReadable(cases.required(number));
    return complaints.ofCase(number);
  }

  @PostMapping("/court-order")
  ResponseEntity<CourtOrder> receive(
      @PathVariable String number, @RequestBody NewCourtOrder order) {
    return ResponseEntity.created(URI.create("/api/v1/applications/" + number + "/court-orders"))
        .body(orders.receive(number, order, access.requireUser()));
  }

  @GetMapping("/court-orders")
  List<CourtOrder> orders(@PathVariable String number) {
    readers.requireReadable(cases.required(number));
    return orders.ofCase(number);
  }
}
