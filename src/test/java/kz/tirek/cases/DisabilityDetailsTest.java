package kz.tirek.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.tirek.common.PaymentKind;
import org.junit.jupiter.api.Test;

/** What an application for disability says. */
class DisabilityDetailsTest {
  @Test
  void takesTheNumberOfTheExamination() {
    assertThat(faults("{'examinationNumber': 'MSE-1'}")).isEmpty();
  }

  @Test
  void refusesAnEmptyNumberAndADegreeOnlyTheRegisterKnows() {
    assertThat(faults("{'examinationNumber': '', 'degree': 65}"))
        .containsExactly("details.degree UNKNOWN_FIELD", "details.examinationNumber REQUIRED");
  }

  private static List<String> faults(String details) {
    return AnApplication.faults(PaymentKind.DISABILITY, details);
  }
}
