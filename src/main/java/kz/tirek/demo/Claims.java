package kz.tirek.demo;

import java.time.LocalDate;
import java.util.Optional;
import kz.tirek.common.PaymentKind;

/** How people apply for one payment, and what may happen to them afterwards. */
interface Claims {
  PaymentKind payment();

  /** The registry on which the right rests. */
  String basis();

  /** Where most apply, beside the eGov portal (api.md "Applications and cases"). */
  default String channel() {
    return "CORPORATION";
  }

  /** How long a right has existed that may be paid for some time yet, days. */
  int daysSinceRight();

  /** What every registry confirms. */
  Claim confirmed(Inhabitant applicant, LocalDate riskDate);

  /** What a registry or the law speaks against. */
  Claim doubtful(Inhabitant applicant, LocalDate riskDate);

  /** Why the application cannot be granted, in the words of a specialist. */
  String doubt();

  /** What every registry confirms, though the last day that is paid for is over. */
  Claim over(Inhabitant applicant, LocalDate today);

  /** What lets the payment stand still. */
  Report suspension();

  /** What ends the payment. */
  Report termination();

  /** What changes the amount; empty where nothing that people report does. */
  default Optional<Report> recalculation(Claim claim) {
    return Optional.empty();
  }
}
