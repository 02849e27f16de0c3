package kz.tirek.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import kz.tirek.common.PaymentKind;

/** Job loss: registered as unemployed, after the last contract ended. */
final class JobLossClaims implements Claims {
  private static final int LONGEST_MONTHS = 6;

  @Override
  public PaymentKind payment() {
    return PaymentKind.JOB_LOSS;
  }

  @Override
  public String basis() {
    return Records.LABOUR_MARKET;
  }

  @Override
  public String channel() {
    return "EMPLOYMENT_PORTAL";
  }

  @Override
  public int daysSinceRight() {
    return 35;
  }

  @Override
  public Claim confirmed(Inhabitant applicant, LocalDate riskDate) {
    return new Claim(
        payment(),
        applicant,
        riskDate,
        Map.of("registeredOn", riskDate.toString()),
        List.of(
            Records.person(applicant),
            Records.unemployedSince(applicant, riskDate),
            contract(applicant, riskDate.minusDays(1))));
  }

  /** A contract lasts on. */
  @Override
  public Claim doubtful(Inhabitant applicant, LocalDate riskDate) {
    return confirmed(applicant, riskDate).where(contract(applicant, null));
  }

  @Override
  public String doubt() {
    return "A contract was in force on the day of registration as unemployed";
  }

  @Override
  public Claim over(Inhabitant applicant, LocalDate today) {
    return confirmed(applicant, today.minusMonths(LONGEST_MONTHS).minusDays(20));
  }

  @Override
  public Report suspension() {
    return Report.of("UNEMPLOYED_STATUS_LOST");
  }

  @Override
  public Report termination() {
    return Report.of("EMPLOYED");
  }

  /**
   * @param latest the contract ends with its last contribution, but no later; null if it lasts
   */
  private static Fact contract(Inhabitant person, LocalDate latest) {
    Job last = person.jobs().stream().max(Comparator.comparing(JobLossClaims::end)).orElseThrow();
    LocalDate ended = end(last).atEndOfMonth();
    LocalDate to = latest == null || ended.isBefore(latest) ? ended : latest;
    return Records.contract(person, last, latest == null ? null : to, List.of());
  }

  private static YearMonth end(Job job) {
    return job.to() == null ? YearMonth.of(9999, 12) : job.to();
  }
}
