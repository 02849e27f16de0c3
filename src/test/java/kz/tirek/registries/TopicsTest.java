package kz.tirek.registries;

import static kz.tirek.common.PaymentKind.ADOPTION;
import static kz.tirek.common.PaymentKind.BREADWINNER;
import static kz.tirek.common.PaymentKind.CHILD_CARE;
import static kz.tirek.common.PaymentKind.DISABILITY;
import static kz.tirek.common.PaymentKind.JOB_LOSS;
import static kz.tirek.common.PaymentKind.MATERNITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import kz.tirek.common.PaymentKind;
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

  /** domain.md §4, the last column. */
  @Test
  void everyPaymentAsksTheRegistriesItNeeds() {
    assertThat(RegistryChecks.persons().payments()).containsExactly(PaymentKind.values());
    assertThat(RegistryChecks.accounts().payments()).containsExactly(PaymentKind.values());
    assertThat(RegistryChecks.civilStatus().payments())
        .containsExactlyInAnyOrder(BREADWINNER, ADOPTION, CHILD_CARE);
    assertThat(RegistryChecks.sickLeave().payments())
        .containsExactlyInAnyOrder(MATERNITY, ADOPTION);
    assertThat(RegistryChecks.employment().payments())
        .containsExactlyInAnyOrder(MATERNITY, JOB_LOSS);
    assertThat(RegistryChecks.disability().payments()).containsExactly(DISABILITY);
    assertThat(RegistryChecks.labourMarket().payments()).containsExactly(JOB_LOSS);
    assertThat(RegistryChecks.education().payments()).containsExactly(BREADWINNER);
  }

  @Test
  void doesNotAnswerForAPaymentThatHasNothingToAsk() {
    assertThatThrownBy(() -> RegistryChecks.disability().of(MATERNITY))
        .hasMessage("This registry has nothing to say about MATERNITY");
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
        topics.bank(properties, circuits, clock),
        new CheckHandler.Desk(new CaseQuestions(engine, clock), engine, json, clock));
  }
}
