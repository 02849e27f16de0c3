package kz.tirek.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.tirek.common.PaymentKind;

/** Disability: a medical-social examination (MSE) set a degree for a term. */
final class DisabilityClaims implements Claims {
  private static final int[] DEGREES = {40, 60, 80};

  /** Below the least degree that is paid for (domain.md §2). */
  private static final int SLIGHT = 25;

  private static final int NEW_DEGREE = 90;
  private int examinations;

  @Override
  public PaymentKind payment() {
    return PaymentKind.DISABILITY;
  }

  @Override
  public String basis() {
    return Records.DISABILITY;
  }

  @Override
  public String channel() {
    return "MSE_UNIT";
  }

  @Override
  public int daysSinceRight() {
    return 30;
  }

  @Override
  public Claim confirmed(Inhabitant applicant, LocalDate riskDate) {
    int degree = DEGREES[examinations % DEGREES.length];
    return examined(applicant, riskDate, riskDate.plusYears(2).minusDays(1), degree);
  }

  @Override
  public Claim doubtful(Inhabitant applicant, LocalDate riskDate) {
    return examined(applicant, riskDate, riskDate.plusYears(1).minusDays(1), SLIGHT);
  }

  @Override
  public String doubt() {
    return "The degree is below 30 %";
  }

  @Override
  public Claim over(Inhabitant applicant, LocalDate today) {
    LocalDate last = today.minusMonths(2);
    return examined(applicant, last.minusYears(1).plusDays(1), last, DEGREES[0]);
  }

  @Override
  public Report suspension() {
    return Report.of("MSE_MISSED");
  }

  @Override
  public Report termination() {
    return Report.of("OWN_REQUEST");
  }

  @Override
  public Optional<Report> recalculation(Claim claim) {
    return Optional.of(
        new Report(
            "NEW_DEGREE",
            Map.of(
                "degree",
                NEW_DEGREE,
                "group",
                1,
                "until",
                claim.riskDate().plusYears(2).toString())));
  }

  private Claim examined(Inhabitant applicant, LocalDate from, LocalDate until, int degree) {
    examinations++;
    Map<String, Object> examination = new HashMap<>();
    examination.put("number", "MSE-%05d".formatted(examinations));
    examination.put("degree", degree);
    examination.put("from", from);
    examination.put("until", until);
    if (degree > SLIGHT) {
      examination.put("group", group(degree));
    }
    return new Claim(
        payment(),
        applicant,
        from,
        Map.of("examinationNumber", examination.get("number")),
        List.of(
            Records.person(applicant),
            new Fact(
                Records.DISABILITY,
                applicant.iin(),
                Map.of("examinations", List.of(examination)))));
  }

  private static String group(int degree) {
    return degree < 60 ? "III" : degree < 80 ? "II" : "I";
  }
}
