package kz.tirek.registries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.tirek.common.Iin;
import kz.tirek.registries.CheckResult.Outcome;
import kz.tirek.registries.CivilStatusAnswer.Adoption;
import kz.tirek.registries.CivilStatusAnswer.Birth;
import kz.tirek.registries.CivilStatusAnswer.Death;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The second child, born or adopted on 10 February 2024, says the application of two days after.
 */
class ChildCareCivilStatusCheckTest {
  private static final Iin CHILD = new Iin("240210500112");
  private static final Iin TWIN = new Iin("240210600218");
  private static final Iin ADOPTED = new Iin("240120500311");
  private static final LocalDate BORN = LocalDate.of(2024, 2, 10);

  private final ChildCareCivilStatusCheck check = new ChildCareCivilStatusCheck();

  @ParameterizedTest
  @CsvSource({
    "2024-02-10, 2, PASSED, CHILD_CONFIRMED",
    "2024-02-10, , PASSED, CHILD_CONFIRMED",
    "2024-02-10, 3, FAILED, CHILD_ORDER_DIFFERS",
    "2024-02-09, 2, FAILED, CHILD_BORN_ON_OTHER_DAY"
  })
  void judgesTheBirth(LocalDate born, Integer order, Outcome outcome, String code) {
    CheckResult result = judgeBirth(new Birth(CHILD, born, order));

    assertThat(result.outcome()).isEqualTo(outcome);
    assertThat(result.code()).isEqualTo(code);
  }

  @Test
  void failsWhenTheRiskIsNotTheBirth() {
    LocalDate born = LocalDate.of(2024, 1, 20);

    CheckResult result =
        check.evaluate(Questions.childCare(ADOPTED, born), births(new Birth(ADOPTED, born, 2)));

    assertThat(result.code()).isEqualTo("CHILD_BORN_ON_OTHER_DAY");
    assertThat(result.note())
        .isEqualTo("The child was born on 2024-01-20, the application says 2024-02-10.");
  }

  @Test
  void findsTheChildAmongItsTwin() {
    CheckResult result = judgeBirth(new Birth(TWIN, BORN, 1), new Birth(CHILD, BORN, 2));

    assertThat(result.facts())
        .isEqualTo(Map.of("childIin", CHILD, "childBirthDate", BORN, "childOrder", 2));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-10, 2, 2024-01-20, PASSED, CHILD_CONFIRMED",
    "2024-02-10, , 2024-01-20, PASSED, CHILD_CONFIRMED",
    "2024-02-10, 1, 2024-01-20, FAILED, CHILD_ORDER_DIFFERS",
    "2024-02-10, 2, 2024-01-21, FAILED, CHILD_BORN_ON_OTHER_DAY",
    "2024-02-09, 2, 2024-01-20, FAILED, ADOPTION_IN_FORCE_ON_OTHER_DAY",
    "2024-02-11, 2, 2024-01-20, FAILED, ADOPTION_NOT_IN_FORCE",
    ", 2, 2024-01-20, FAILED, ADOPTION_NOT_IN_FORCE"
  })
  void judgesTheAdoption(
      LocalDate inForce, Integer order, LocalDate born, Outcome outcome, String code) {
    CheckResult result =
        check.evaluate(
            Questions.childCare(ADOPTED, born),
            new CivilStatusAnswer(
                null, null, List.of(new Adoption(ADOPTED, inForce, order)), null));

    assertThat(result.outcome()).isEqualTo(outcome);
    assertThat(result.code()).isEqualTo(code);
    assertThat(result.facts().get("inForce")).isEqualTo(outcome == Outcome.PASSED ? inForce : null);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-11, CHILD_DECEASED",
    "2024-02-12, CHILD_DECEASED",
    "2024-02-13, CHILD_CONFIRMED"
  })
  void looksForADeathBeforeTheApplication(LocalDate death, String code) {
    CivilStatusAnswer family =
        new CivilStatusAnswer(
            List.of(new Birth(CHILD, BORN, 2)), List.of(new Death(CHILD, death)), null, null);

    assertThat(check.evaluate(Questions.childCare(CHILD, BORN), family).code()).isEqualTo(code);
  }

  @Test
  void findsNoChildOfSomebodyElse() {
    assertThat(judgeBirth(new Birth(TWIN, BORN, 2)).outcome()).isEqualTo(Outcome.NOT_FOUND);
    assertThat(judgeBirth().code()).isEqualTo("CHILD_NOT_FOUND");
  }

  private CheckResult judgeBirth(Birth... births) {
    return check.evaluate(Questions.childCare(CHILD, BORN), births(births));
  }

  private static CivilStatusAnswer births(Birth... births) {
    return new CivilStatusAnswer(List.of(births), null, null, null);
  }
}
