package kz.tirek.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.tirek.common.PaymentKind;

/** Loss of the breadwinner: the widowed parent applies for one to three children. */
final class BreadwinnerClaims implements Claims {
  private static final int MOST_CHILDREN = 3;
  private static final int OF_AGE = 18;
  private static final int STUDENT = 19;

  private final Relatives relatives;
  private final Supplier<Inhabitant> deceased;
  private int families;

  /**
   * @param deceased somebody insured, another one each time
   */
  BreadwinnerClaims(Relatives relatives, Supplier<Inhabitant> deceased) {
    this.relatives = relatives;
    this.deceased = deceased;
  }

  @Override
  public PaymentKind payment() {
    return PaymentKind.BREADWINNER;
  }

  @Override
  public String basis() {
    return Records.CIVIL_STATUS;
  }

  @Override
  public int daysSinceRight() {
    return 38;
  }

  /** A toddler, a child at school and a student, or only the first of them. */
  @Override
  public Claim confirmed(Inhabitant applicant, LocalDate riskDate) {
    families++;
    List<LocalDate> born =
        Stream.of(3, 10, STUDENT)
            .limit(1 + families % MOST_CHILDREN)
            .map(age -> riskDate.minusYears(age).minusDays(families))
            .toList();
    return of(applicant, riskDate, born, riskDate);
  }

  /** The death is registered on another day. */
  @Override
  public Claim doubtful(Inhabitant applicant, LocalDate riskDate) {
    families++;
    return of(
        applicant,
        riskDate,
        List.of(riskDate.minusYears(8).minusDays(families)),
        riskDate.minusDays(2));
  }

  @Override
  public String doubt() {
    return "The death is registered on another day";
  }

  /** The only child came of age a month ago. */
  @Override
  public Claim over(Inhabitant applicant, LocalDate today) {
    LocalDate born = today.minusMonths(1).minusYears(OF_AGE);
    return of(applicant, today.minusMonths(5), List.of(born), today.minusMonths(5));
  }

  @Override
  public Report suspension() {
    return Report.of("IMPRISONED");
  }

  @Override
  public Report termination() {
    return Report.of("OWN_REQUEST");
  }

  /** A dependant fewer: only the first stays. */
  @Override
  public Optional<Report> recalculation(Claim claim) {
    List<?> dependants = (List<?>) claim.details().get("dependants");
    Map<?, ?> first = (Map<?, ?>) dependants.get(0);
    return dependants.size() < 2
        ? Optional.empty()
        : Optional.of(
            new Report(
                "DEPENDANTS_CHANGED",
                Map.of(
                    "dependants",
                    List.of(Map.of("iin", first.get("iin"), "relation", first.get("relation"))))));
  }

  private Claim of(
      Inhabitant applicant, LocalDate death, List<LocalDate> births, LocalDate registered) {
    Inhabitant breadwinner = deceased.get();
    List<Child> children = children(births);
    List<Fact> facts = new ArrayList<>();
    facts.add(Records.person(applicant));
    facts.add(Records.deceased(breadwinner, registered));
    facts.add(
        new Fact(
            Records.CIVIL_STATUS,
            breadwinner.iin(),
            Map.of(
                "births", children.stream().map(Child::birth).toList(),
                "deaths", List.of(Map.of("iin", breadwinner.iin(), "date", registered)))));
    children.stream()
        .filter(child -> isOfAge(child, death))
        .map(child -> study(child, death))
        .forEach(facts::add);
    return new Claim(
        payment(),
        applicant,
        death,
        Map.of(
            "deceasedIin",
            breadwinner.iin(),
            "dependants",
            children.stream().map(child -> dependant(child, death)).toList()),
        facts);
  }

  /** In the order of age, as parents count them. */
  private List<Child> children(List<LocalDate> births) {
    return births.stream()
        .map(born -> relatives.child(born, births.size() - births.indexOf(born)))
        .toList();
  }

  private static Map<String, Object> dependant(Child child, LocalDate death) {
    return Map.of(
        "iin", child.iin(),
        "birthDate", child.birthDate().toString(),
        "relation", isOfAge(child, death) ? "STUDENT" : "CHILD");
  }

  private static boolean isOfAge(Child child, LocalDate day) {
    return !child.birthDate().plusYears(OF_AGE).isAfter(day);
  }

  private static Fact study(Child student, LocalDate death) {
    return Records.fullTimeStudy(
        student.iin(),
        death.minusYears(1).withDayOfYear(244),
        death.plusYears(2).withDayOfYear(180));
  }
}
