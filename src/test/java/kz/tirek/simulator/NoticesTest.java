package kz.tirek.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoticesTest {
  private static final String NOTICE =
      "{\"id\":\"N-1\",\"caseNumber\":\"C-1\",\"text\":\"Төлем тағайындалды\"}";
  private static final String OTHER_CASE = "{\"id\":\"N-2\",\"caseNumber\":\"C-2\"}";

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
  void keepsNoticesAcrossARestart() {
    deliver(NOTICE);
    simulator.close();

    simulator = RunningSimulator.on(folder);

    assertThat(inbox("?case=C-1")).isEqualTo("[" + NOTICE + "]");
    assertThat(deliver(NOTICE).statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> deliver(String notice) {
    return simulator.post("/corporation/notices", "application/json", notice);
  }

  private String inbox(String query) {
    return simulator.get("/corporation/notices" + query).body();
  }
}
