package kz.tirek.cases;

import static kz.tirek.cases.AnApplication.RISK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.tirek.People;
import kz.tirek.common.Iin;
import kz.tirek.common.PaymentKind;
import org.junit.jupiter.api.Test;

/** What an application for child care says. */
class ChildCareDetailsTest {
  private static final Iin CHILD = People.aWomanBorn(RISK);

  @Test
  void takesAChildBornOnTheDayTheRightArose() {
    assertThat(faults(details(CHILD, RISK, "2"))).isEmpty();
  }

  @Test
  void takesAnAdoptedChildBornEarlier() {
    LocalDate born = RISK.minusMonths(4);
    assertThat(faults(details(People.aManBorn(born), born, "1"))).isEmpty();
  }

  @Test
  void namesEveryWrongFieldAtOnce() {
    assertThat(faults("{'childIin': '1', 'childBirthDate': 'May', 'childOrder': 0, 'name': 'A'}"))
        .containsExactly(
            "details.name UNKNOWN_FIELD",
            "details.childIin IIN_INVALID",
            "details.childBirthDate UNREADABLE_VALUE",
            "details.childOrder OUT_OF_RANGE");
    assertThat(faults("{}"))
        .containsExactly(
            "details.childIin REQUIRED",
            "details.childBirthDate REQUIRED",
            "details.childOrder REQUIRED");
  }

  @Test
  void refusesAnOrderThatIsNoWholeNumber() {
    assertThat(faults(details(CHILD, RISK, "'2'")))
        .containsExactly("details.childOrder UNREADABLE_VALUE");
    assertThat(faults(details(CHILD, RISK, "1.5")))
        .containsExactly("details.childOrder UNREADABLE_VALUE");
    assertThat(faults(details(CHILD, RISK, "99999999999")))
        .containsExactly("details.childOrder OUT_OF_RANGE");
  }

  @Test
  void refusesAChildBornAfterTheRightArose() {
    LocalDate later = RISK.plusDays(1);
    assertThat(faults(details(People.aManBorn(later), later, "1")))
        .containsExactly("details.childBirthDate CHILD_BORN_AFTER_RISK");
  }

  @Test
  void refusesABirthDateThatIsNotInTheIin() {
    assertThat(faults(details(CHILD, RISK.minusDays(1), "1")))
        .containsExactly("details.childBirthDate BIRTH_DATE_DIFFERS");
  }

  @Test
  void refusesTheApplicantAsTheChild() {
    Iin mother = AnApplication.MOTHER;
    assertThat(faults(details(mother, mother.birthDate(), "1")))
        .containsExactly("details.childIin CHILD_OLDER_THAN_APPLICANT");
  }

  private static String details(Iin child, LocalDate born, String order) {
    return "{'childIin': '%s', 'childBirthDate': '%s', 'childOrder': %s}"
        .formatted(child.value(), born, order);
  }

  private static List<String> faults(String details) {
    return AnApplication.faults(PaymentKind.CHILD_CARE, details);
  }
}
