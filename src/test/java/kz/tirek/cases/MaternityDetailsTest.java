package kz.tirek.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.tirek.common.PaymentKind;
import org.junit.jupiter.api.Test;

/** What an application for maternity says. */
class MaternityDetailsTest {
  @Test
  void takesTheNumberOfTheSheet() {
    assertThat(faults("{'sheetNumber': 'SL-1'}")).isEmpty();
  }

  @Test
  void namesEveryWrongFieldAtOnce() {
    assertThat(faults("{}")).containsExactly("details.sheetNumber REQUIRED");
    assertThat(faults("{'sheetNumber': ' ', 'days': 126}"))
        .containsExactly("details.days UNKNOWN_FIELD", "details.sheetNumber REQUIRED");
    assertThat(faults("{'sheetNumber': 7}"))
        .containsExactly("details.sheetNumber UNREADABLE_VALUE");
    assertThat(faults("{'sheetNumber': '" + "9".repeat(101) + "'}"))
        .containsExactly("details.sheetNumber TOO_LONG");
  }

  @Test
  void refusesDetailsThatAreNoObject() {
    assertThat(faults("['SL-1']")).contains("details UNREADABLE_VALUE");
    assertThat(faults("null")).contains("details UNREADABLE_VALUE");
  }

  private static List<String> faults(String details) {
    return AnApplication.faults(PaymentKind.MATERNITY, details);
  }
}
