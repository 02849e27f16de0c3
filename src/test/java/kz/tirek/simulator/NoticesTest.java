package kz.tirek.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticesTest {
  private static final String NOTICE =
      "{\"id\":\"N-1\",\"caseNumber\":\"C-1\",\"text\":\"Төлем тағайындалды\"}";
  private static final String OTHER_CASE = "{\"id\":\"N-2\",\"caseNumber\":\"C-2\"}";

  /** Base64 of "%PDF-1.7 letter", and what sha256sum says of it. */
  private static final String LETTER =
      "{\"id\":\"N-5\",\"caseNumber\":\"C-5\",\"pdf\":\"JVBERi0xLjcgbGV0dGVy\"}";

  private static final String DIGEST =
      "9b7ffeaae4edce68785b59f4f0d71ea2a26368dd13243c9a616fb762661def28";

  @TempDir private Path folder;
  private RunningSimulator simulator;

  @BeforeEach
  void start() {
    simulator = RunningSimulator.on(folder);
  }

  @AfterEach
  void stop() {
    simulator.close();
  }

  @Test
  void findsTheNoticesOfACase() {
    assertThat(deliver(NOTICE).statusCode()).isEqualTo(201);
    deliver(OTHER_CASE);

    assertThat(inbox("?case=C-1")).isEqualTo("[" + NOTICE + "]");
    assertThat(inbox("")).isEqualTo("[" + NOTICE + "," + OTHER_CASE + "]");
    assertThat(inbox("?case=C-3")).isEqualTo("[]");
  }

  @Test
  void takesANoticeOnce() {
    deliver(NOTICE);

    assertThat(deliver(NOTICE).statusCode()).isEqualTo(200);
    assertThat(inbox("")).isEqualTo("[" + NOTICE + "]");
  }

  @Test
  void refusesAnotherNoticeUnderTheSameId() {
    deliver(NOTICE);

    assertThat(deliver(NOTICE.replace("C-1", "C-9")).statusCode()).isEqualTo(409);
  }

  @Test
  void refusesANoticeWithoutIdOrCase() {
    HttpResponse<String> answer = deliver("{\"text\":\"Hello\"}");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("\"field\":\"id\"", "\"field\":\"caseNumber\"");
  }

  @Test
  void keepsTheLetterApartAndHandsItOut() {
    deliver(LETTER);
    deliver(LETTER);

    assertThat(inbox("?case=C-5")).contains("\"pdf\":\"" + DIGEST + "\"").doesNotContain("JVBERi");
    HttpResponse<String> letter = simulator.get("/corporation/notices/N-5/letter");
    assertThat(letter.body()).isEqualTo("%PDF-1.7 letter");
    assertThat(letter.headers().firstValue("Content-Type")).hasValue("application/pdf");
    assertThat(simulator.get("/corporation/notices/N-1/letter").statusCode()).isEqualTo(404);
  }

  @Test
  void refusesAnotherLetterUnderTheSameId() {
    deliver(LETTER);

    assertThat(deliver(LETTER.replace("bGV0dGVy", "bGV0dGVz")).statusCode()).isEqualTo(409);
  }

  @ParameterizedTest
  @ValueSource(strings = {"not Base64!", "SGVsbG8="})
  void refusesALetterThatIsNoPdf(String letter) {
    HttpResponse<String> answer = deliver(LETTER.replace("JVBERi0xLjcgbGV0dGVy", letter));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("NOT_A_PDF");
    assertThat(inbox("")).isEqualTo("[]");
  }

  @Test
  void keepsNoticesAcrossARestart() {
    deliver(LETTER);
    deliver(NOTICE);
    simulator.close();

    simulator = RunningSimulator.on(folder);

    assertThat(inbox("?case=C-1")).isEqualTo("[" + NOTICE + "]");
    assertThat(deliver(NOTICE).statusCode()).isEqualTo(200);
    assertThat(deliver(LETTER).statusCode()).isEqualTo(200);
    assertThat(simulator.get("/corporation/notices/N-5/letter").body())
        .isEqualTo("%PDF-1.7 letter");
  }

  private HttpResponse<String> deliver(String notice) {
    return simulator.post("/corporation/notices", "application/json", notice);
  }

  private String inbox(String query) {
    return simulator.get("/corporation/notices" + query).body();
  }
}
