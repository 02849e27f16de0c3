package kz.tirek.registries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.tirek.registries.CheckResult.Outcome;
import kz.tirek.registries.LabourMarketAnswer.Registration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Registered on 10 February 2024, applied on 12 February. */
class LabourMarketCheckTest {
  private final LabourMarketCheck check = new LabourMarketCheck();

  @ParameterizedTest
  @CsvSource({
    "2024-02-10, , PASSED, REGISTERED_UNEMPLOYED",
    "2024-02-10, 2024-02-12, PASSED, REGISTERED_UNEMPLOYED",
    "2024-02-10, 2024-02-11, FAILED, REGISTRATION_ENDED",
    "2024-02-09, , FAILED, REGISTERED_ON_OTHER_DAY",
    "2024-02-11, , FAILED, REGISTERED_ON_OTHER_DAY"
  })
  void judgesTheRegistration(LocalDate from, LocalDate until, Outcome outcome, String code) {
    CheckResult result = judge(new Registration(from, until, "Almaty"));

    assertThat(result.outcome()).isEqualTo(outcome);
    assertThat(result.code()).isEqualTo(code);
  }

  @Test
  void passesOnTheRegistration() {
    CheckResult result =
        judge(
            new Registration(LocalDate.of(2019, 5, 6), LocalDate.of(2019, 9, 1), "Astana"),
            new Registration(Questions.RISK_DATE, null, "Almaty"));

    assertThat(result.facts())
        .containsExactly(
            Map.entry("registeredOn", Questions.RISK_DATE), Map.entry("centre", "Almaty"));
  }

  @Test
  void namesTheLastRegistrationWhenNoneFits() {
    CheckResult result =
        judge(
            new Registration(LocalDate.of(2023, 5, 6), null, null),
            new Registration(LocalDate.of(2019, 5, 6), null, null));

    assertThat(result.note())
        .isEqualTo(
            "The last registration as unemployed is from 2023-05-06, the application says"
                + " 2024-02-10.");
  }

  @Test
  void findsNothingWhereNobodyWasEverRegistered() {
    assertThat(judge().outcome()).isEqualTo(Outcome.NOT_FOUND);
    assertThat(judge().code()).isEqualTo("REGISTRATION_NOT_FOUND");
  }

  private CheckResult judge(Registration... registrations) {
    return check.evaluate(Questions.jobLoss(), new LabourMarketAnswer(List.of(registrations)));
  }
}
