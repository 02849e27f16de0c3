package kz.tirek.registries;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TopicsTest {
  private static final URI NOWHERE = URI.create("http://127.0.0.1:1");
  private static final Duration SECOND = Duration.ofSeconds(1);

  /** {@code ModelRulesTest} holds the models to the same list. */
  @Test
  void theWorkerListensToTheTopicsOfTheModels() throws IOException {
    assertThat(handlers())
        .extracting(TopicHandler::topic)
        .containsExactlyInAnyOrderElementsOf(
            Files.readAllLines(Path.of("src/test/resources/model-rules/topics.txt")));
  }

  private static List<TopicHandler> handlers() {
    WorkerProperties properties =
        new WorkerProperties(
            0,
            InetAddress.getLoopbackAddress(),
            NOWHERE,
            NOWHERE,
            "worker",
            "worker",
            1,
            SECOND,
            SECOND,
            SECOND,
            SECOND,
            SECOND,
            Map.of(),
            new WorkerProperties.Circuit(1, 50, SECOND, 1),
            1);
    Json json = new Json(new ObjectMapper());
    Circuits circuits = new Circuits(properties, new SimpleMeterRegistry());
    Clock clock = Clock.systemUTC();
    EngineApi engine = new EngineApi(properties, json, clock);
    Topics topics = new Topics();
    return topics.topicHandlers(
        properties,
        circuits,
        clock,
        new CaseQuestions(engine, clock),
        engine,
        topics.bank(properties, circuits, clock),
        json);
  }
}
