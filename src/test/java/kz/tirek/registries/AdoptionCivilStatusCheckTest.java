package kz.tirek.registries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.tirek.common.Iin;
import kz.tirek.registries.CheckResult.Outcome;
import kz.tirek.registries.CivilStatusAnswer.Adoption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sheet of the adoption starts on 10 February 2024. */
class AdoptionCivilStatusCheckTest {
  private static final Iin CHILD = new Iin("240120500311");
  private static final Iin OTHER = new Iin("240210500112");
  private static final LocalDate DAY = LocalDate.of(2024, 2, 10);

  private final AdoptionCivilStatusCheck check = new AdoptionCivilStatusCheck();

  @ParameterizedTest
  @CsvSource({
    "2024-02-10, PASSED, ADOPTION_CONFIRMED",
    "2024-02-01, PASSED, ADOPTION_CONFIRMED",
    "2024-02-11, FAILED, ADOPTION_NOT_IN_FORCE",
    ", FAILED, ADOPTION_NOT_IN_FORCE"
  })
  void asksThatTheActIsInForce(LocalDate inForce, Outcome outcome, String code) {
    CheckResult result = judge(CHILD, new Adoption(CHILD, inForce, 1));

    assertThat(result.outcome()).isEqualTo(outcome);
    assertThat(result.code()).isEqualTo(code);
  }

  @Test
  void tellsWhyAnActIsNotInForce() {
    assertThat(judge(null, new Adoption(CHILD, null, 1)).note())
        .isEqualTo("The act of adoption has not taken force.");
    assertThat(judge(null, new Adoption(CHILD, DAY.plusDays(1), 1)).note())
        .isEqualTo("The act of adoption took force on 2024-02-11, after 2024-02-10.");
  }

  @Test
  void takesTheLatestAdoptionWhenTheApplicationNamesNoChild() {
    CheckResult result =
        judge(
            null,
            new Adoption(OTHER, DAY.minusYears(3), 1),
            new Adoption(CHILD, DAY.minusDays(1), 2),
            new Adoption(OTHER, DAY.plusDays(1), 3));

    assertThat(result.facts()).isEqualTo(Map.of("childIin", CHILD, "inForce", DAY.minusDays(1)));
  }

  @Test
  void findsNoAdoptionOfAnotherChild() {
    assertThat(judge(CHILD, new Adoption(OTHER, DAY, 1)).outcome()).isEqualTo(Outcome.NOT_FOUND);
    assertThat(judge(null).code()).isEqualTo("ADOPTION_NOT_FOUND");
  }

  private CheckResult judge(Iin named, Adoption... adoptions) {
    return check.evaluate(
        Questions.adoption(named), new CivilStatusAnswer(null, null, List.of(adoptions), null));
  }
}
