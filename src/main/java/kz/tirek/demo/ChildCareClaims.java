package kz.tirek.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.tirek.common.PaymentKind;

/** Child care: one application each child, until it is one and a half years old. */
final class ChildCareClaims implements Claims {
  private static final int MOST_CHILDREN = 5;

  /** Months after which nothing is paid any more (domain.md §2). */
  private static final int MONTHS_PAID = 18;

  private final Relatives relatives;
  private int families;

  ChildCareClaims(Relatives relatives) {
    this.relatives = relatives;
  }

  @Override
  public PaymentKind payment() {
    return PaymentKind.CHILD_CARE;
  }

  @Override
  public String basis() {
    return Records.CIVIL_STATUS;
  }

  @Override
  public int daysSinceRight() {
    return 40;
  }

  @Override
  public Claim confirmed(Inhabitant applicant, LocalDate riskDate) {
    families++;
    return of(applicant, relatives.child(riskDate, 1 + families % MOST_CHILDREN));
  }

  /** In the register it is another child of the family. */
  @Override
  public Claim doubtful(Inhabitant applicant, LocalDate riskDate) {
    Child child = relatives.child(riskDate, 1);
    return of(applicant, child)
        .where(Records.births(applicant, List.of(new Child(child.iin(), child.order() + 1))));
  }

  @Override
  public String doubt() {
    return "The register knows the child as another one of the family";
  }

  @Override
  public Claim over(Inhabitant applicant, LocalDate today) {
    return confirmed(applicant, today.minusMonths(MONTHS_PAID).minusDays(10));
  }

  @Override
  public Report suspension() {
    return Report.of("DEPARTED");
  }

  @Override
  public Report termination() {
    return Report.of("OTHER_CARER");
  }

  Child newborn(LocalDate born, int order) {
    return relatives.child(born, order);
  }

  /** The register knows this child alone. */
  Claim of(Inhabitant applicant, Child child) {
    return of(applicant, child, List.of(child));
  }

  /**
   * @param known all children whom the register knows
   */
  Claim of(Inhabitant applicant, Child child, List<Child> known) {
    return new Claim(
        payment(),
        applicant,
        child.birthDate(),
        Map.of(
            "childIin", child.iin(),
            "childBirthDate", child.birthDate().toString(),
            "childOrder", child.order()),
        List.of(Records.person(applicant), Records.births(applicant, known)));
  }
}
