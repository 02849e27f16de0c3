package kz.tirek.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultsTest {
  private static final String QUESTION = "/registries/education/850201400124";

  @TempDir private static Path folder;
  private static RunningSimulator simulator;

  @BeforeAll
  static void start() {
    simulator = RunningSimulator.on(folder);
    simulator.put("/facts/education/850201400124", "{\"studies\":[]}");
  }

  @AfterAll
  static void stop() {
    simulator.close();
  }

  @BeforeEach
  void behaveAgain() {
    simulator.put("/faults/education", "{\"mode\":\"OK\"}");
  }

  @Test
  void failsWithAnErrorWhenTold() {
    simulator.put("/faults/education", "{\"mode\":\"ERROR\"}");

    assertThat(simulator.get(QUESTION).statusCode()).isEqualTo(500);
  }

  @Test
  void isDownWithoutAWordWhenTold() {
    simulator.put("/faults/education", "{\"mode\":\"DOWN\"}");

    HttpResponse<String> answer = simulator.get(QUESTION);
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void answersGarbageWithAGoodStatusWhenTold() {
    simulator.put("/faults/education", "{\"mode\":\"GARBAGE\"}");

    HttpResponse<String> answer = simulator.get(QUESTION);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("{\"answer\":[{\"fr");
  }

  @Test
  void answersInTheEndWhenSlow() {
    simulator.put("/faults/education", "{\"mode\":\"SLOW\",\"delayMs\":50}");

    assertThat(simulator.get(QUESTION).body()).isEqualTo("{\"studies\":[]}");
  }

  @Test
  void hitsTheShareOfCallsItWasToldTo() {
    simulator.put("/faults/education", "{\"mode\":\"ERROR\",\"share\":0.25}");

    List<Integer> answers =
        IntStream.range(0, 8).mapToObj(i -> simulator.get(QUESTION).statusCode()).toList();
    assertThat(answers).containsExactly(200, 200, 200, 500, 200, 200, 200, 500);
  }

  @Test
  void breaksOneSystemAndLeavesTheOthersAlone() {
    simulator.put("/faults/persons", "{\"mode\":\"DOWN\"}");

    assertThat(simulator.get(QUESTION).statusCode()).isEqualTo(200);
  }

  @Test
  void showsWhatIsBroken() {
    simulator.put("/faults/education", "{\"mode\":\"SLOW\",\"delayMs\":50,\"share\":0.5}");

    assertThat(simulator.get("/faults").body())
        .contains("\"education\":{\"mode\":\"SLOW\",\"delayMs\":50,\"share\":0.5}")
        .contains("\"bank\":{\"mode\":\"OK\"")
        .contains("\"sick-leave\":");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "education | {'mode':'SLEEPY'} | 400",
        "education | {} | 400",
        "education | {'mode':'ERROR','share':1.5} | 400",
        "education | {'mode':'ERROR','share':-0.1} | 400",
        "education | {'mode':'SLOW','delayMs':-1} | 400",
        "education | {'mode':'SLOW','delayMs':600001} | 400",
        "education | {'mode':'RETURN'} | 400",
        "corporation | {'mode':'LOST'} | 400",
        "persons | {'mode':'UNKNOWN'} | 400",
        "persons | {'mode':'REPEAT'} | 400",
        "horses | {'mode':'OK'} | 404"
      })
  void refusesAFaultThatMakesNoSense(String system, String fault, int status) {
    assertThat(simulator.put("/faults/" + system, fault.replace('\'', '"')).statusCode())
        .isEqualTo(status);
  }
}
