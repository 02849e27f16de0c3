package kz.tirek.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kz.tirek.TirekTest;
import kz.tirek.common.PaymentKind;
import org.camunda.bpm.engine.DecisionService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code auto-decision.dmn}: what is decided without a person. */
@TirekTest
class AutoDecisionTest {
  @Autowired private DecisionService decisions;

  @ParameterizedTest
  @CsvSource({
    "MATERNITY, 2000000, 2000000.01",
    "ADOPTION, 1000000, 1000000.01",
    "CHILD_CARE, 200000, 200000.01",
    "JOB_LOSS, 250000, 250000.01",
    "DISABILITY, 250000, 250000.01",
    "BREADWINNER, 250000, 250000.01"
  })
  void decidesUpToTheLimitOfThePayment(PaymentKind payment, double most, double tooMuch) {
    assertThat(isAutomatic(payment, true, true, false, most, false)).isTrue();
    assertThat(isAutomatic(payment, true, true, false, tooMuch, false)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(PaymentKind.class)
  void leavesToAPersonWhatIsDoubtfulUnfavourableOnPaperOrDrawn(PaymentKind payment) {
    assertThat(isAutomatic(payment, true, true, false, 50_000, false)).isTrue();
    assertThat(isAutomatic(payment, false, true, false, 50_000, false)).isFalse();
    assertThat(isAutomatic(payment, true, false, false, 0, false)).isFalse();
    assertThat(isAutomatic(payment, true, true, true, 50_000, false)).isFalse();
    assertThat(isAutomatic(payment, true, true, false, 50_000, true)).isFalse();
  }

  private boolean isAutomatic(
      PaymentKind payment,
      boolean checksPassed,
      boolean entitled,
      boolean documentsToRead,
      double gross,
      boolean sampled) {
    return decisions
        .evaluateDecisionTableByKey(
            "auto-decision",
            Map.of(
                "payment", payment.name(),
                "checksPassed", checksPassed,
                "entitled", entitled,
                "documentsToRead", documentsToRead,
                "gross", gross,
                "sampled", sampled))
        .getSingleEntry();
  }
}
