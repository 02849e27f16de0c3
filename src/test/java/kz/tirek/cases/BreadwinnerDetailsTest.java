package kz.tirek.cases;

import static kz.tirek.cases.AnApplication.RISK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.tirek.People;
import kz.tirek.common.Iin;
import kz.tirek.common.PaymentKind;
import org.junit.jupiter.api.Test;

/** What an application for the loss of the breadwinner says. */
class BreadwinnerDetailsTest {
  private static final Iin FATHER = People.aManBorn(LocalDate.of(1985, 6, 3));
  private static final Iin SON = People.aManBorn(LocalDate.of(2016, 3, 9));

  @Test
  void takesTheFamilyOfTheDeceased() {
    assertThat(
            faults(
                details(
                    FATHER,
                    dependant(SON, "CHILD"),
                    dependant(People.aWomanBorn(LocalDate.of(2005, 1, 2)), "STUDENT"),
                    dependant(
                        People.aWomanBorn(LocalDate.of(1990, 1, 2)), "DISABLED_SINCE_CHILDHOOD"),
                    carer(AnApplication.MOTHER, ", 'childBirthDate': '2025-07-01'"))))
        .isEmpty();
  }

  @Test
  void takesAChildBornAfterTheDeath() {
    assertThat(faults(details(FATHER, dependant(People.aManBorn(RISK.plusDays(2)), "CHILD"))))
        .isEmpty();
  }

  @Test
  void wantsAFamily() {
    assertThat(faults(details(FATHER))).containsExactly("details.dependants REQUIRED");
    assertThat(faults("{'deceasedIin': '" + FATHER.value() + "', 'dependants': 'two'}"))
        .containsExactly("details.dependants UNREADABLE_VALUE");
    assertThat(faults("{}"))
        .containsExactly("details.deceasedIin REQUIRED", "details.dependants REQUIRED");
  }

  @Test
  void refusesTheApplicantAsTheDeceased() {
    assertThat(faults(details(AnApplication.MOTHER, dependant(SON, "CHILD"))))
        .containsExactly("details.deceasedIin DECEASED_IS_APPLICANT");
  }

  @Test
  void refusesADeceasedWhoWasBornLaterOrTwoCenturiesAgo() {
    assertThat(faults(details(People.aManBorn(RISK.plusDays(1)), dependant(SON, "CHILD"))))
        .containsExactly("details.deceasedIin BORN_AFTER_RISK");
    Iin old = Iin.complete("85060310001").or(() -> Iin.complete("85060310002")).orElseThrow();
    assertThat(faults(details(old, dependant(SON, "CHILD"))))
        .containsExactly("details.deceasedIin BORN_TOO_EARLY");
  }

  @Test
  void refusesADependantNamedTwiceAndTheDeceasedAmongThem() {
    assertThat(faults(details(FATHER, dependant(SON, "CHILD"), dependant(SON, "CHILD"))))
        .containsExactly("details.dependants[1].iin DEPENDANT_TWICE");
    assertThat(faults(details(FATHER, dependant(FATHER, "DISABLED_SINCE_CHILDHOOD"))))
        .containsExactly("details.dependants[0].iin DEPENDANT_IS_DECEASED");
  }

  @Test
  void refusesAnUnknownRelation() {
    assertThat(faults(details(FATHER, dependant(SON, "NEPHEW"))))
        .containsExactly("details.dependants[0].relation RELATION_UNKNOWN");
  }

  @Test
  void refusesAStudentOfTwentyThree() {
    LocalDate turns23 = RISK.minusYears(23);
    assertThat(faults(details(FATHER, dependant(People.aManBorn(turns23), "STUDENT"))))
        .containsExactly("details.dependants[0].birthDate STUDENT_TOO_OLD");
    assertThat(faults(details(FATHER, dependant(People.aManBorn(turns23.plusDays(1)), "STUDENT"))))
        .isEmpty();
  }

  @Test
  void wantsTheChildOfACarerAndOfNobodyElse() {
    assertThat(faults(details(FATHER, carer(AnApplication.MOTHER, ""))))
        .containsExactly("details.dependants[0].childBirthDate REQUIRED");
    assertThat(
            faults(
                details(
                    FATHER,
                    dependant(SON, "CHILD").replace("}", ", 'childBirthDate': '2025-07-01'}"))))
        .containsExactly("details.dependants[0].childBirthDate UNKNOWN_FIELD");
    assertThat(
            faults(
                details(FATHER, carer(AnApplication.MOTHER, ", 'childBirthDate': '2027-01-01'"))))
        .containsExactly("details.dependants[0].childBirthDate DATE_IN_FUTURE");
  }

  @Test
  void namesEveryWrongFieldOfADependant() {
    assertThat(faults(details(FATHER, "{'iin': '1', 'age': 4}", "7")))
        .contains(
            "details.dependants[0].age UNKNOWN_FIELD",
            "details.dependants[0].iin IIN_INVALID",
            "details.dependants[0].birthDate REQUIRED",
            "details.dependants[0].relation REQUIRED",
            "details.dependants[1] UNREADABLE_VALUE");
  }

  private static String details(Iin deceased, String... dependants) {
    return "{'deceasedIin': '%s', 'dependants': [%s]}"
        .formatted(deceased.value(), String.join(", ", dependants));
  }

  private static String dependant(Iin iin, String relation) {
    return "{'iin': '%s', 'birthDate': '%s', 'relation': '%s'}"
        .formatted(iin.value(), iin.birthDate(), relation);
  }

  private static String carer(Iin iin, String more) {
    return dependant(iin, "CARER").replace("}", more + "}");
  }

  private static List<String> faults(String details) {
    return AnApplication.faults(PaymentKind.BREADWINNER, details);
  }
}
