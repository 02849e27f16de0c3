package kz.tirek.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.tirek.common.Money;
import kz.tirek.common.PaymentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverrideTest {
  private static final Path OURS = Path.of("src/main/resources/law");

  @TempDir private Path folder;

  @Test
  void usesTheOperatorsFileAndSaysSo() throws IOException {
    override("job-loss-rate.yaml", "value: 0.45", "value: 0.50");
    SocialPaymentLaw law = SocialPaymentLaw.overriddenBy(folder);

    Calculation answer = law.calculate(jobLoss("M=60"));

    assertThat(answer.gross()).isEqualTo(Money.of("50000.00"));
    assertThat(answer.parametersVersion())
        .isNotEqualTo(SocialPaymentLaw.load().parametersVersion());
    assertThat(law.parameterTexts().overridden()).containsExactly("job-loss-rate.yaml");
    assertThat(answer.steps())
        .filteredOn(step -> step.symbol().equals("RATE"))
        .allSatisfy(
            step ->
                assertThat(step.parameters())
                    .allMatch(
                        used ->
                            used.matches("job-loss-rate@2023-01-01#[0-9a-f]{12} \\(override\\)")));
  }

  @Test
  void turnsTheSanctionsOnWhereAnOperatorMust() throws IOException {
    override("job-loss-sanctions.yaml", "value: false", "value: true");

    Calculation answer =
        SocialPaymentLaw.overriddenBy(folder).calculate(jobLoss("M=60 dismissal=OWN_WISH"));

    assertThat(answer.reasons())
        .extracting(Reason::code)
        .containsExactly(ReasonCode.DISMISSAL_SANCTIONED);
  }

  @Test
  void comparesTheFloorOfChildCareWithTheNetPaymentWhereTheTextSaysSo() throws IOException {
    override("child-care-floor-compared-with.yaml", "value: gross", "value: net");
    CalculationInput example =
        ACase.of(PaymentKind.CHILD_CARE, "2023-04-05")
            .given("order=2")
            .paid("2021-04..2023-03 A 50000")
            .asked();

    Calculation answer = SocialPaymentLaw.overriddenBy(folder).calculate(example);

    // 23495 ÷ 0.9 = 26105.555…
    assertThat(answer.gross()).isEqualTo(Money.of("26105.56"));
    assertThat(answer.net()).isEqualTo(Money.of("23495.00"));
  }

  @Test
  void paysNothingBelowTheSubtractionWhereItIsNoRefusal() throws IOException {
    override("income-below-subtraction-refused.yaml", "value: true", "value: false");
    CalculationInput poor =
        ACase.of(PaymentKind.DISABILITY, "2022-05-20")
            .given("degree=65 until=2022-12-31")
            .paid("2022-04 A 100000")
            .asked();

    assertThat(SocialPaymentLaw.overriddenBy(folder).calculate(poor).gross()).isEqualTo(Money.ZERO);
  }

  @Test
  void refusesAFileThatIsNoParameterAndAFolderThatIsNotThere() throws IOException {
    Path missing = folder.resolve("missing");
    assertThatThrownBy(() -> SocialPaymentLaw.overriddenBy(missing))
        .isInstanceOf(InvalidParameter.class)
        .hasMessageContaining("cannot be read");

    Files.writeString(folder.resolve("minimum-wages.yaml"), "name: misspelt");
    assertThatThrownBy(() -> SocialPaymentLaw.overriddenBy(folder))
        .isInstanceOf(InvalidParameter.class)
        .hasMessageContaining("minimum-wages.yaml: there is no legal parameter of this name");
  }

  @Test
  void refusesABadFileWithItsLine() throws IOException {
    override("job-loss-rate.yaml", "value: 0.40", "value: 40 %");

    assertThatThrownBy(() -> SocialPaymentLaw.overriddenBy(folder))
        .isInstanceOf(InvalidParameter.class)
        .hasMessage(
            "job-loss-rate.yaml, line 9, value from 2020-01-01: '40 %' is not a number from 0 to 1");
  }

  private void override(String file, String ours, String theirs) throws IOException {
    String text = Files.readString(OURS.resolve(file));
    assertThat(text).contains(ours);
    Files.writeString(folder.resolve(file), text.replace(ours, theirs));
  }

  private static CalculationInput jobLoss(String given) {
    return ACase.of(PaymentKind.JOB_LOSS, "2023-03-15")
        .given(given)
        .paid("2021-03..2023-02 A 100000")
        .asked();
  }
}
