package kz.tirek.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShortMessagesTest {
  private static final String SMS = "{\"id\":\"P-1\",\"iin\":\"850201400124\",\"text\":\"Төлем\"}";

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
  void keepsEveryMessageOnceAcrossARestart() {
    assertThat(send(SMS).statusCode()).isEqualTo(201);
    assertThat(send(SMS).statusCode()).isEqualTo(200);
    simulator.close();

    simulator = RunningSimulator.on(folder);

    assertThat(simulator.get("/sms/850201400124").body()).isEqualTo("[" + SMS + "]");
    assertThat(simulator.get("/sms/900101400121").body()).isEqualTo("[]");
  }

  @Test
  void refusesAnotherMessageUnderTheSameId() {
    send(SMS);

    assertThat(send(SMS.replace("Төлем", "Жоқ")).statusCode()).isEqualTo(409);
  }

  @Test
  void refusesAMessageToNobody() {
    HttpResponse<String> answer = send("{\"text\":\"Hello\"}");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("\"field\":\"id\"", "\"field\":\"iin\"");
  }

  @Test
  void failsAsTheCorporationDoes() {
    simulator.put("/faults/corporation", "{\"mode\":\"DOWN\"}");

    assertThat(send(SMS).statusCode()).isEqualTo(503);
  }

  private HttpResponse<String> send(String message) {
    return simulator.post("/sms", "application/json", message);
  }
}
