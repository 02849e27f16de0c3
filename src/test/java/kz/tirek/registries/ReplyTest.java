package kz.tirek.registries;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;

class ReplyTest {

  @Test
  void takesTheSystemsOwnNotFoundForAnAnswer() {
    assertThat(reply(404, MediaType.APPLICATION_PROBLEM_JSON).isNotFound()).isTrue();
  }

  @Test
  void doesNotTakeAGatewaysNotFoundForAnAnswer() {
    assertThat(reply(404, MediaType.TEXT_HTML).isNotFound()).isFalse();
    assertThat(reply(404, null).isNotFound()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "200, false",
    "400, false",
    "404, false",
    "409, false",
    "408, true",
    "425, true",
    "429, true",
    "500, true",
    "503, true"
  })
  void knowsWhatIsWorthAskingAgain(int status, boolean unavailable) {
    assertThat(reply(status, MediaType.APPLICATION_JSON).isUnavailable()).isEqualTo(unavailable);
  }

  private static Reply reply(int status, MediaType type) {
    return new Reply(
        status, type, new byte[0], URI.create("http://x"), Instant.EPOCH, Instant.EPOCH);
  }
}
