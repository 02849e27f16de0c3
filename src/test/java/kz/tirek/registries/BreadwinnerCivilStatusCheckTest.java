package kz.tirek.registries;

import static java.util.Collections.emptyList;
import static kz.tirek.registries.Question.Relation.CARER;
import static kz.tirek.registries.Question.Relation.CHILD;
import static kz.tirek.registries.Question.Relation.STUDENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.tirek.common.Iin;
import kz.tirek.registries.CheckResult.Outcome;
import kz.tirek.registries.CivilStatusAnswer.Adoption;
import kz.tirek.registries.CivilStatusAnswer.Birth;
import kz.tirek.registries.CivilStatusAnswer.Death;
import kz.tirek.registries.CivilStatusAnswer.Dependant;
import kz.tirek.registries.Question.Relation;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The breadwinner died, says the application, on 10 February 2024. */
class BreadwinnerCivilStatusCheckTest {
  private static final LocalDate DAY = Questions.RISK_DATE;
  private static final Iin SON = new Iin("100501500413");
  private static final Iin DAUGHTER = new Iin("051204600515");
  private static final Iin BABY = new Iin("230405500814");
  private static final Iin GRANDFATHER = new Iin("550310400719");
  private static final Question.Dependant SON_APPLIES = dependant(SON, CHILD);
  private static final CivilStatusAnswer SON_IS_KNOWN =
      family(DAY, new Dependant(SON, SON.birthDate(), "CHILD"));

  private final BreadwinnerCivilStatusCheck check = new BreadwinnerCivilStatusCheck();

  @Test
  void asksAboutTheDeceasedAndTheApplicant() {
    assertThat(check.subjects(Questions.breadwinner()))
        .containsExactly(Questions.DECEASED, Questions.APPLICANT);
  }

  @Test
  void passesOnTheDeathAndTheDependants() {
    CheckResult result = judge(SON_IS_KNOWN, SON_APPLIES);

    assertThat(result.code()).isEqualTo("FAMILY_CONFIRMED");
    assertThat(result.facts())
        .isEqualTo(
            Map.of(
                "deathDate",
                DAY,
                "dependants",
                List.of(Map.of("iin", SON, "birthDate", SON.birthDate(), "relation", CHILD))));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-10, FAMILY_CONFIRMED",
    "2024-02-09, DEATH_ON_OTHER_DAY",
    "2024-02-11, DEATH_ON_OTHER_DAY"
  })
  void comparesTheDayOfDeath(LocalDate death, String code) {
    assertThat(judge(family(death)).code()).isEqualTo(code);
  }

  @Test
  void findsNoDeathThatIsNotRegistered() {
    CivilStatusAnswer otherDeath =
        new CivilStatusAnswer(null, List.of(new Death(SON, DAY)), null, null);

    assertThat(judge(otherDeath).code()).isEqualTo("DEATH_NOT_REGISTERED");
    assertThat(judge(otherDeath).outcome()).isEqualTo(Outcome.NOT_FOUND);
    assertThat(judge(Map.of(), SON_APPLIES).code()).isEqualTo("DECEASED_UNKNOWN_TO_REGISTRY");
  }

  @Test
  void takesDeathAndDependantsFromTheRecordOfTheApplicantToo() {
    assertThat(judge(Map.of(Questions.APPLICANT, SON_IS_KNOWN), SON_APPLIES).code())
        .isEqualTo("FAMILY_CONFIRMED");
  }

  @Test
  void doesNotTakeAChildOfTheApplicantForOneOfTheDeceased() {
    CivilStatusAnswer applicants =
        new CivilStatusAnswer(
            List.of(new Birth(SON, SON.birthDate(), 1)), emptyList(), emptyList(), emptyList());

    CheckResult result =
        judge(
            Map.of(Questions.DECEASED, family(DAY), Questions.APPLICANT, applicants), SON_APPLIES);

    assertThat(result.outcome()).isEqualTo(Outcome.NOT_FOUND);
    assertThat(result.code()).isEqualTo("DEPENDANT_NOT_FOUND");
    assertThat(result.note())
        .isEqualTo(
            "The dependant born on 2010-05-01 is not in the civil status register as a dependant"
                + " of the deceased.");
  }

  @Test
  void knowsTheChildrenOfTheDeceasedByBirthAndAdoption() {
    CivilStatusAnswer father =
        new CivilStatusAnswer(
            List.of(new Birth(SON, SON.birthDate(), 2)),
            List.of(new Death(Questions.DECEASED, DAY)),
            List.of(new Adoption(BABY, DAY, 3), new Adoption(DAUGHTER, DAY.plusDays(1), 1)),
            null);

    assertThat(judge(father, SON_APPLIES, dependant(BABY, CHILD)).outcome())
        .isEqualTo(Outcome.PASSED);
    assertThat(judge(father, dependant(DAUGHTER, STUDENT)).code()).isEqualTo("DEPENDANT_NOT_FOUND");
  }

  @ParameterizedTest
  @CsvSource({
    "CHILD, 2010-05-01, CHILD, FAMILY_CONFIRMED",
    "child, 2010-05-01, STUDENT, FAMILY_CONFIRMED",
    "STUDENT, , DISABLED_SINCE_CHILDHOOD, FAMILY_CONFIRMED",
    ", 2010-05-01, CHILD, FAMILY_CONFIRMED",
    "CHILD, 2010-05-02, CHILD, DEPENDANT_DIFFERS",
    "CARER, 2010-05-01, CHILD, DEPENDANT_DIFFERS",
    "SPOUSE, 2010-05-01, DISABLED_SINCE_CHILDHOOD, DEPENDANT_DIFFERS"
  })
  void comparesBirthDateAndRelation(
      String registered, LocalDate born, Relation stated, String code) {
    CheckResult result =
        judge(family(DAY, new Dependant(SON, born, registered)), dependant(SON, stated));

    assertThat(result.code()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"2023-04-05, FAMILY_CONFIRMED", "2023-04-06, CHILD_OF_CARER_NOT_FOUND"})
  void wantsTheChildOfACarerToBeKnown(LocalDate childBorn, String code) {
    CivilStatusAnswer father =
        family(
            DAY,
            new Dependant(GRANDFATHER, GRANDFATHER.birthDate(), "PARENT"),
            new Dependant(BABY, null, "CHILD"));
    Question.Dependant carer =
        new Question.Dependant(GRANDFATHER, GRANDFATHER.birthDate(), CARER, childBorn);

    assertThat(judge(father, carer, dependant(BABY, CHILD)).code()).isEqualTo(code);
  }

  @Test
  void passesOnWhoIsCaredFor() {
    Question.Dependant carer =
        new Question.Dependant(GRANDFATHER, GRANDFATHER.birthDate(), CARER, BABY.birthDate());
    CivilStatusAnswer father =
        family(DAY, new Dependant(GRANDFATHER, null, null), new Dependant(BABY, null, null));

    assertThat(judge(father, carer).facts().get("dependants"))
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .containsExactly(
            Map.of(
                "iin",
                GRANDFATHER,
                "birthDate",
                GRANDFATHER.birthDate(),
                "relation",
                CARER,
                "childBirthDate",
                BABY.birthDate()));
  }

  private CheckResult judge(CivilStatusAnswer deceased, Question.Dependant... dependants) {
    return judge(Map.of(Questions.DECEASED, deceased), dependants);
  }

  private CheckResult judge(Map<Iin, CivilStatusAnswer> known, Question.Dependant... dependants) {
    return check.judge(
        Questions.breadwinner(dependants), new Answers<>("civil status register", known));
  }

  private static Question.Dependant dependant(Iin iin, Relation relation) {
    return new Question.Dependant(iin, iin.birthDate(), relation, null);
  }

  private static CivilStatusAnswer family(LocalDate death, Dependant... dependants) {
    return new CivilStatusAnswer(
        null, List.of(new Death(Questions.DECEASED, death)), null, List.of(dependants));
  }
}
