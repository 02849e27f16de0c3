package kz.tirek.registries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.tirek.common.PaymentKind;
import kz.tirek.registries.CheckResult.Outcome;
import kz.tirek.registries.SickLeaveAnswer.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The leave of the case starts on 10 February 2024, a leap year, with sheet SL-1. */
class SickLeaveCheckTest {
  private final SickLeaveCheck check = SickLeaveCheck.maternity();

  @ParameterizedTest
  @CsvSource({
    "SL-1, MATERNITY, 2024-02-10, 2024-06-14, 126, PASSED, SHEET_CONFIRMED",
    "' sl-1 ', MATERNITY, 2024-02-10, 2024-06-14, 126, PASSED, SHEET_CONFIRMED",
    "SL-1, MATERNITY, 2024-02-10, 2024-04-05, 56, PASSED, SHEET_CONFIRMED",
    "SL-1, MATERNITY, 2024-02-10, 2024-08-11, 184, PASSED, SHEET_CONFIRMED",
    "SL-1, MATERNITY, 2024-02-10, 2024-04-04, 55, FAILED, SHEET_DAYS_IMPLAUSIBLE",
    "SL-1, MATERNITY, 2024-02-10, 2024-08-12, 185, FAILED, SHEET_DAYS_IMPLAUSIBLE",
    "SL-1, MATERNITY, 2024-02-10, 2024-06-14, 140, FAILED, SHEET_DAYS_INCONSISTENT",
    "SL-1, MATERNITY, 2024-02-10, 2024-06-14, 125, FAILED, SHEET_DAYS_INCONSISTENT",
    "SL-1, MATERNITY, 2024-02-09, 2024-06-13, 126, FAILED, SHEET_STARTS_ON_OTHER_DAY",
    "SL-1, MATERNITY, 2024-02-11, 2024-06-15, 126, FAILED, SHEET_STARTS_ON_OTHER_DAY",
    "SL-1, ADOPTION, 2024-02-10, 2024-06-14, 126, FAILED, SHEET_OF_OTHER_KIND",
    "SL-2, MATERNITY, 2024-02-10, 2024-06-14, 126, NOT_FOUND, SHEET_NOT_FOUND"
  })
  void judgesTheSheet(
      String number,
      String kind,
      LocalDate from,
      LocalDate to,
      int days,
      Outcome outcome,
      String code) {
    CheckResult result = judge(new Sheet(number, kind, from, to, days, "Clinic 7"));

    assertThat(result.outcome()).isEqualTo(outcome);
    assertThat(result.code()).isEqualTo(code);
    assertThat(result.facts().isEmpty()).isEqualTo(outcome != Outcome.PASSED);
  }

  @Test
  void passesOnWhatTheAmountNeeds() {
    CheckResult result = judge(confirmed("SL-1"));

    assertThat(result.facts())
        .containsExactly(
            Map.entry("days", 126),
            Map.entry("from", LocalDate.of(2024, 2, 10)),
            Map.entry("to", LocalDate.of(2024, 6, 14)),
            Map.entry("clinic", "Clinic 7"));
  }

  @Test
  void findsTheSheetAmongOthers() {
    assertThat(judge(confirmed("SL-0"), confirmed("SL-1")).outcome()).isEqualTo(Outcome.PASSED);
  }

  @Test
  void findsNothingWhenThereIsNoSheetAtAll() {
    assertThat(judge().code()).isEqualTo("SHEET_NOT_FOUND");
  }

  @Test
  void failsWhenTheApplicationNamesNoSheet() {
    CheckResult result =
        check.evaluate(Questions.maternity(" "), new SickLeaveAnswer(List.of(confirmed("SL-1"))));

    assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(result.code()).isEqualTo("SHEET_NUMBER_MISSING");
  }

  @ParameterizedTest
  @CsvSource({
    "ADOPTION, 2024-02-10, 1, SHEET_CONFIRMED",
    "ADOPTION, 2024-04-05, 56, SHEET_CONFIRMED",
    "ADOPTION, 2024-08-12, 185, SHEET_DAYS_IMPLAUSIBLE",
    "ADOPTION, 2024-02-09, 0, SHEET_DAYS_IMPLAUSIBLE",
    "MATERNITY, 2024-04-05, 56, SHEET_OF_OTHER_KIND"
  })
  void judgesTheSheetOfAnAdoption(String kind, LocalDate to, int days, String code) {
    Sheet sheet = new Sheet("SL-1", kind, Questions.RISK_DATE, to, days, "Clinic 7");

    CheckResult result =
        SickLeaveCheck.adoption()
            .evaluate(
                Questions.sheet(PaymentKind.ADOPTION, "SL-1"), new SickLeaveAnswer(List.of(sheet)));

    assertThat(result.code()).isEqualTo(code);
  }

  private CheckResult judge(Sheet... sheets) {
    return check.evaluate(Questions.maternity(), new SickLeaveAnswer(List.of(sheets)));
  }

  private static Sheet confirmed(String number) {
    return new Sheet(
        number, "MATERNITY", LocalDate.of(2024, 2, 10), LocalDate.of(2024, 6, 14), 126, "Clinic 7");
  }
}
