package kz.tirek.cases;

import static kz.tirek.cases.AnApplication.RISK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.tirek.common.PaymentKind;
import org.junit.jupiter.api.Test;

/** What an application for job loss says. */
class JobLossDetailsTest {
  @Test
  void takesTheDayTheRightArose() {
    assertThat(faults("{'registeredOn': '" + RISK + "'}")).isEmpty();
  }

  @Test
  void refusesAnotherDayAndWhatIsNoDay() {
    assertThat(faults("{'registeredOn': '" + RISK.minusDays(1) + "'}"))
        .containsExactly("details.registeredOn REGISTERED_ON_OTHER_DAY");
    assertThat(faults("{'registeredOn': '05.10.2026'}"))
        .containsExactly("details.registeredOn UNREADABLE_VALUE");
    assertThat(faults("{'sheetNumber': 'SL-1'}"))
        .containsExactly("details.sheetNumber UNKNOWN_FIELD", "details.registeredOn REQUIRED");
  }

  private static List<String> faults(String details) {
    return AnApplication.faults(PaymentKind.JOB_LOSS, details);
  }
}
