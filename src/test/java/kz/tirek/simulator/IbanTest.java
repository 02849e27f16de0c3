package kz.tirek.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IbanTest {
  /** The example of Kazakhstan in the IBAN registry (ISO 13616). */
  @Test
  void acceptsTheExampleOfTheStandard() {
    assertThat(Iban.isValid("KZ86125KZT5004100100")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KZ87125KZT5004100100",
        "KZ86125KZT500410010",
        "KZ86125kzt5004100100",
        "DE89370400440532013000",
        ""
      })
  void refusesOthers(String iban) {
    assertThat(Iban.isValid(iban)).isFalse();
  }

  @Test
  void refusesNone() {
    assertThat(Iban.isValid(null)).isFalse();
  }
}
