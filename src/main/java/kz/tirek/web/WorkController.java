package kz.tirek.web;

import kz.tirek.cases.CheckAnswer;
import kz.tirek.cases.CheckQuestion;
import kz.tirek.cases.NoticeDelivery;
import kz.tirek.cases.Notices;
import kz.tirek.cases.WorkerDesk;
import kz.tirek.offers.OfferSms;
import kz.tirek.offers.Offers;
import kz.tirek.payouts.Payouts;
import kz.tirek.refunds.Refunds;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What workers fetch before they ask a registry, pay or deliver; for the worker role only. */
@RestController
@RequestMapping("/api/v1/work")
class WorkController {
  private final WorkerDesk desk;
  private final Notices notices;
  private final Payouts payouts;
  private final Offers offers;
  private final Refunds refunds;

  WorkController(
      WorkerDesk desk, Notices notices, Payouts payouts, Offers offers, Refunds refunds) {
    this.desk = desk;
    this.notices = notices;
    this.payouts = payouts;
    this.offers = offers;
    this.refunds = refunds;
  }

  @GetMapping("/checks/{caseNumber}")
  CheckQuestion question(@PathVariable String caseNumber) {
    return desk.question(caseNumber);
  }

  @PostMapping("/checks/{caseNumber}/{registry}/late")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void lateAnswer(
      @PathVariable String caseNumber,
      @PathVariable String registry,
      @RequestBody CheckAnswer answer) {
    desk.lateAnswer(caseNumber, registry, answer);
  }

  @GetMapping(value = "/payment-orders/{orderId}/file", produces = MediaType.APPLICATION_XML_VALUE)
  String paymentFile(@PathVariable String orderId) {
    return payouts.paymentFile(orderId);
  }

  @GetMapping("/notices/{noticeId}")
  NoticeDelivery notice(@PathVariable String noticeId) {
    return refunds.letter(noticeId).orElseGet(() -> notices.delivery(noticeId));
  }

  @GetMapping("/offers/{number}")
  OfferSms offer(@PathVariable String number) {
    return offers.sms(number);
  }
}
