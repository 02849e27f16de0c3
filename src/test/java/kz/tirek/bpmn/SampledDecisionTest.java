package kz.tirek.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kz.tirek.TirekTest;
import kz.tirek.cases.CaseStatus;
import kz.tirek.common.PaymentKind;
import org.camunda.bpm.engine.FormService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Every case is drawn here. */
@TirekTest
@TestPropertySource(properties = "tirek.decisions.sampled-percent=100")
class SampledDecisionTest {
  @Autowired private CaseFixture world;
  @Autowired private FormService forms;

  @Test
  void aPersonLooksAtWhatTheTableWouldDecideAndIsToldWhy() {
    String number = world.checked(PaymentKind.JOB_LOSS);

    assertThat(world.file(number).application().status()).isEqualTo(CaseStatus.REVIEW);
    assertThat(sampledText(number)).startsWith("Sampled");

    world.answerTask(number, "specialist", "specialist", Map.of("proposal", "ASSIGN"));
    assertThat(world.file(number).application().status()).isEqualTo(CaseStatus.ASSIGNED);
    assertThat(world.file(number).decisions())
        .singleElement()
        .matches(decision -> !decision.automatic());
  }

  @Test
  void whatSpeaksAgainstThePaymentIsNotCalledASample() {
    PaymentExample example = world.example(PaymentKind.JOB_LOSS).on(Incomes.none());
    String number = world.checked(example);

    assertThat(sampledText(number)).isEmpty();
  }

  private String sampledText(String number) {
    return forms.getTaskFormVariables(world.task(number).getId()).get("sampledText").toString();
  }
}
