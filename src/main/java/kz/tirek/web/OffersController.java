package kz.tirek.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import kz.tirek.access.Access;
import kz.tirek.cases.Application;
import kz.tirek.cases.Cases;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.NotFound;
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Region;
import kz.tirek.offers.Consent;
import kz.tirek.offers.Offer;
import kz.tirek.offers.OfferFilter;
import kz.tirek.offers.OfferStatus;
import kz.tirek.offers.Offers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Payments offered without an application, and the consents to them. */
@Tag(name = "Proactive offers")
@RestController
@RequestMapping("/api/v1/offers")
class OffersController {
  private static final int LARGEST_PAGE = 200;

  /** An offer; {@code reasons} say why it was not sent. */
  record View(
      String number,
      String iin,
      PaymentKind payment,
      LocalDate riskDate,
      String source,
      String ground,
      OfferStatus status,
      List<ApplicationView.GroundView> reasons,
      String branch,
      OffsetDateTime madeAt,
      OffsetDateTime sentAt,
      OffsetDateTime lapsesAt,
      OffsetDateTime consentedAt,
      String caseNumber) {

    static View of(Offer offer) {
      return new View(
          offer.number(),
          offer.iin(),
          offer.payment(),
          offer.riskDate(),
          offer.source(),
          offer.ground(),
          offer.status(),
          ApplicationViews.grounds(offer.reasons()),
          offer.region(),
          offer.madeAt(),
          offer.sentAt(),
          offer.lapsesAt(),
          offer.consentedAt(),
          offer.caseNumber());
    }
  }

  /** A page of offers, newest first. */
  record Page(List<View> items, int page, int size, long total) {}

  /** The application that was registered on a consent. */
  record Accepted(String offer, String caseNumber, LocalDate dueOn, String trackingCode) {}

  private final Offers offers;
  private final Cases cases;
  private final Access access;

  OffersController(Offers offers, Cases cases, Access access) {
    this.offers = offers;
    this.cases = cases;
    this.access = access;
  }

  @Operation(summary = "One offer, and why it was not sent if it was not")
  @GetMapping("/{number}")
  View show(@PathVariable String number) {
    Offer offer = offers.required(number);
    List<String> branches = branches();
    if (branches != null && !branches.contains(offer.region())) {
      throw new NotFound("There is no offer " + number);
    }
    return View.of(offer);
  }

  @Operation(summary = "Offers by status and person, newest first")
  @GetMapping
  Page list(
      @RequestParam(required = false) OfferStatus status,
      @RequestParam(required = false) String iin,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "50") int size) {
    if (page < 0 || size < 1 || size > LARGEST_PAGE) {
      throw new InvalidInput(
          "size", "OUT_OF_RANGE", "page starts at 0, size is from 1 to " + LARGEST_PAGE);
    }
    OfferFilter filter = new OfferFilter(status, iin, branches(), page, size);
    return new Page(
        offers.list(filter).stream().map(View::of).toList(), page, size, offers.count(filter));
  }

  @Operation(summary = "Consent to an offer: its application is registered today")
  @PostMapping("/{number}/consent")
  ResponseEntity<Accepted> consent(@PathVariable String number, @RequestBody Consent consent) {
    Application application = cases.required(offers.consent(number, consent).caseNumber());
    return ResponseEntity.created(URI.create("/api/v1/applications/" + application.number()))
        .body(
            new Accepted(
                number,
                application.number(),
                application.clock().dueOn(),
                application.trackingCode()));
  }

  /** Null for those who serve all branches: they also see offers whose branch is unknown. */
  private List<String> branches() {
    Set<Region> own = access.branchesOf(access.requireUser());
    return own.size() == Region.values().length ? null : own.stream().map(Region::code).toList();
  }
}
