package kz.tirek.registries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetryPausesTest {
  private final RetryPauses pauses = new RetryPauses(Settings.of("http://engine", "http://world"));

  @Test
  void takesThePausesInOrderAndRepeatsTheLast() {
    assertThat(pauses.after("registry", 1)).isEqualTo(Duration.ofSeconds(1));
    assertThat(pauses.after("registry", 2)).isEqualTo(Duration.ofSeconds(2));
    assertThat(pauses.after("registry", 3)).isEqualTo(Duration.ofSeconds(2));
    assertThat(pauses.after("registry", 1_000)).isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void namesAProfileThatIsMissing() {
    assertThatThrownBy(() -> pauses.after("post", 1)).hasMessageContaining("retry profile post");
  }
}
