package kz.tirek.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.tirek.common.PaymentKind;

/** Maternity and adoption: one sum for the days of a sick-leave sheet. */
final class SheetClaims implements Claims {
  private static final int MATERNITY_DAYS = 126;
  private static final int COMPLICATED_DAYS = 140;
  private static final int ADOPTION_DAYS = 56;

  /** Every so many mothers have complications (domain.md §2, "Days"). */
  private static final int COMPLICATED = 9;

  private final PaymentKind payment;
  private final Relatives relatives;
  private int sheets;

  SheetClaims(PaymentKind payment, Relatives relatives) {
    this.payment = payment;
    this.relatives = relatives;
  }

  @Override
  public PaymentKind payment() {
    return payment;
  }

  @Override
  public String basis() {
    return Records.SICK_LEAVE;
  }

  @Override
  public int daysSinceRight() {
    return 5;
  }

  @Override
  public Claim confirmed(Inhabitant applicant, LocalDate riskDate) {
    sheets++;
    String number = (isMaternity() ? "SL-" : "AS-") + "%06d".formatted(sheets);
    int days = days();
    List<Fact> facts = new ArrayList<>();
    facts.add(Records.person(applicant));
    facts.add(sheet(applicant, riskDate, days, number));
    facts.add(
        isMaternity() ? leave(applicant, riskDate, days) : adopted(applicant, riskDate, riskDate));
    return new Claim(payment, applicant, riskDate, Map.of("sheetNumber", number), facts);
  }

  /** The employer recorded no leave; the act of adoption takes force later. */
  @Override
  public Claim doubtful(Inhabitant applicant, LocalDate riskDate) {
    Claim claim = confirmed(applicant, riskDate);
    return claim.where(
        isMaternity()
            ? Records.contract(applicant, job(applicant, riskDate), null, List.of())
            : adopted(applicant, riskDate, riskDate.plusDays(1)));
  }

  @Override
  public String doubt() {
    return isMaternity()
        ? "The employer recorded no maternity leave on the first day of the sheet"
        : "The act of adoption was not in force on the first day of the sheet";
  }

  @Override
  public Claim over(Inhabitant applicant, LocalDate today) {
    return confirmed(applicant, today.minusDays(COMPLICATED_DAYS + 10L));
  }

  @Override
  public Report suspension() {
    return Report.of("ID_EXPIRED");
  }

  @Override
  public Report termination() {
    return Report.of("DEATH");
  }

  private boolean isMaternity() {
    return payment == PaymentKind.MATERNITY;
  }

  private int days() {
    if (isMaternity()) {
      return sheets % COMPLICATED == 0 ? COMPLICATED_DAYS : MATERNITY_DAYS;
    }
    return ADOPTION_DAYS;
  }

  private Fact sheet(Inhabitant applicant, LocalDate from, int days, String number) {
    return new Fact(
        Records.SICK_LEAVE,
        applicant.iin(),
        Map.of(
            "sheets",
            List.of(
                Map.of(
                    "number", number,
                    "kind", payment,
                    "from", from,
                    "to", from.plusDays(days - 1L),
                    "days", days,
                    "clinic", "Perinatal centre, " + applicant.region().title()))));
  }

  private static Fact leave(Inhabitant mother, LocalDate from, int days) {
    Map<String, Object> leave =
        Map.of("kind", "MATERNITY", "from", from, "to", from.plusDays(days - 1L));
    return Records.contract(mother, job(mother, from), null, List.of(leave));
  }

  /** The job the leave is taken from. */
  private static Job job(Inhabitant person, LocalDate day) {
    return person.jobs().stream()
        .filter(job -> job.covers(YearMonth.from(day)))
        .findFirst()
        .orElseThrow();
  }

  private Fact adopted(Inhabitant parent, LocalDate day, LocalDate inForce) {
    Child child = relatives.child(day.minusDays(6), 1);
    Map<String, Object> adoption = Map.of("childIin", child.iin(), "date", day, "inForce", inForce);
    return new Fact(Records.CIVIL_STATUS, parent.iin(), Map.of("adoptions", List.of(adoption)));
  }
}
