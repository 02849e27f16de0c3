package kz.tirek.cases;

import static kz.tirek.cases.AnApplication.RISK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.tirek.People;
import kz.tirek.common.PaymentKind;
import org.junit.jupiter.api.Test;

/** What an application for the adoption of a newborn says. */
class AdoptionDetailsTest {
  @Test
  void takesTheSheetWithOrWithoutTheChild() {
    assertThat(faults("{'sheetNumber': 'SL-1'}")).isEmpty();
    assertThat(faults(withChild(People.aManBorn(RISK.minusDays(9)).value()))).isEmpty();
  }

  @Test
  void refusesAChildThatCannotBe() {
    assertThat(faults(withChild("940418400001"))).containsExactly("details.childIin IIN_INVALID");
    assertThat(faults(withChild(People.aManBorn(RISK.plusDays(1)).value())))
        .containsExactly("details.childIin CHILD_BORN_AFTER_RISK");
  }

  private static String withChild(String iin) {
    return "{'sheetNumber': 'SL-1', 'childIin': '" + iin + "'}";
  }

  private static List<String> faults(String details) {
    return AnApplication.faults(PaymentKind.ADOPTION, details);
  }
}
