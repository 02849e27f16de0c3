package kz.tirek.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.tirek.common.Iin;
import kz.tirek.common.PaymentKind;
import kz.tirek.law.Dependant;
import kz.tirek.law.InputBuilder;
import kz.tirek.law.Person;
import org.springframework.stereotype.Component;

/** Loss of the breadwinner: the deceased was insured, and the family depends. */
@Component
class BreadwinnerFacts implements CalculationFacts {
  /** No study counts longer than until this age, years (domain.md §2). */
  private static final int STUDENT_AGE = 23;

  private static final String FULL_TIME = "FULL_TIME";

  @Override
  public Set<PaymentKind> payments() {
    return EnumSet.of(PaymentKind.BREADWINNER);
  }

  @Override
  public Registry basis() {
    return Registry.CIVIL_STATUS;
  }

  @Override
  public InputBuilder input(Application application, List<Check> checks) {
    Iin deceased = new Iin(application.insured());
    return InputBuilder.input(
            application.payment(),
            application.riskDate(),
            application.appliedOn(),
            new Person(deceased.birthDate(), deceased.sex()))
        .family(family(application, checks));
  }

  /** Those whom the register confirms, students as far as their study is confirmed too. */
  private List<Dependant> family(Application application, List<Check> checks) {
    Set<String> confirmed = new HashSet<>();
    basisOf(checks)
        .facts()
        .path("dependants")
        .forEach(dependant -> confirmed.add(dependant.path("iin").asText()));
    Map<String, LocalDate> studies = studies(checks);
    return ((BreadwinnerDetails) PaymentDetails.of(application))
        .dependants().stream()
            .filter(member -> confirmed.contains(member.iin()))
            .filter(member -> !isStudent(member) || studies.containsKey(member.iin()))
            .map(member -> dependant(member, studies))
            .toList();
  }

  private static Dependant dependant(FamilyMember member, Map<String, LocalDate> studies) {
    return new Dependant(
        member.relation(),
        member.birthDate(),
        member.childBirthDate(),
        isStudent(member) ? studies.get(member.iin()) : null);
  }

  /**
   * Last day of full-time study by IIN. One student who studies no more fails the check, and the
   * studies of the others are told all the same.
   */
  private static Map<String, LocalDate> studies(List<Check> checks) {
    Map<String, LocalDate> studies = new HashMap<>();
    checks.stream()
        .filter(check -> check.registry() == Registry.EDUCATION)
        .flatMap(check -> check.facts().path("studies").valueStream())
        .filter(study -> study.path("form").asText().equals(FULL_TIME))
        .forEach(
            study ->
                studies.merge(
                    study.path("iin").asText(),
                    untilOf(study),
                    (one, other) -> one.isAfter(other) ? one : other));
    return studies;
  }

  private static LocalDate untilOf(JsonNode study) {
    return study.hasNonNull("until")
        ? LocalDate.parse(study.get("until").asText())
        : new Iin(study.path("iin").asText()).birthDate().plusYears(STUDENT_AGE);
  }

  private static boolean isStudent(FamilyMember member) {
    return member.relation() == Dependant.Ground.STUDENT;
  }
}
