package kz.tirek.registries;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import kz.tirek.registries.EngineStandIn.Request;
import kz.tirek.simulator.RunningSimulator;
import org.springframework.context.ConfigurableApplicationContext;

/** A real worker between an engine's stand-in and a real simulator. */
final class RunningWorker implements AutoCloseable {
  static final String IIN = "850201400124";
  private static final AtomicInteger CASES = new AtomicInteger();

  final EngineStandIn engine = new EngineStandIn();
  final RunningSimulator world;
  private final ConfigurableApplicationContext context;
  private String caseNumber;

  RunningWorker(Path folder, String... settings) {
    world = RunningSimulator.on(folder);
    List<String> args =
        new ArrayList<>(
            List.of(
                "--tirek.worker.port=0",
                "--tirek.worker.engine-url=" + engine.url(),
                "--tirek.worker.registries-url=" + world.url(),
                "--tirek.worker.password=" + EngineStandIn.PASSWORD,
                "--tirek.worker.poll-timeout=100ms",
                "--tirek.worker.retries.complete=1ms,1ms"));
    args.addAll(Arrays.asList(settings));
    caseIsAbout(IIN);
    context = WorkerRole.application().run(args.toArray(String[]::new));
  }

  /** What the engine asks from now on, whichever registry is to answer: a new case. */
  void caseIsAbout(String iin) {
    caseIsAbout(iin, "MATERNITY", "{\"sheetNumber\":\"SL-1\"}");
  }

  /** The risk is on 10 February 2024, the application two days later. */
  void caseIsAbout(String iin, String payment, String details) {
    caseNumber = "KZ-75-2024-%06d".formatted(CASES.incrementAndGet());
    engine.answer(questionPath(), question(iin, payment, details));
  }

  /** The engine hands out a check of the case; the id of its task. */
  String check(String registry) {
    return check(registry, null);
  }

  String check(String registry, Integer retriesLeft) {
    return task("registry." + registry, retriesLeft, Map.of("caseNumber", caseNumber));
  }

  String task(String topic, Integer retriesLeft, Map<String, String> variables) {
    String id = UUID.randomUUID().toString();
    engine.offer(id, topic, retriesLeft, variables);
    return id;
  }

  /** The engine answers attempts to complete a sick-leave check so, in this order. */
  String checkCompletedWith(Integer... statuses) {
    String id = UUID.randomUUID().toString();
    for (int status : statuses) {
      engine.answerNext(taskPath(id, "complete"), status);
    }
    engine.offer(id, "registry.sick-leave", null, Map.of("caseNumber", caseNumber));
    return id;
  }

  /** What the worker told the engine about the task, once it has: complete, failure, bpmnError. */
  Request told(String task, String what) {
    return told(task, what, 1).get(0);
  }

  List<Request> told(String task, String what, int times) {
    return requests(taskPath(task, what), times);
  }

  List<Request> requests(String path, int times) {
    await().atMost(30, SECONDS).until(() -> engine.requests(path).size() >= times);
    return engine.requests(path);
  }

  /** The one local variable that a completed task carries. */
  JsonNode answer(String task, String variable) {
    return new Request("", "", "", completed(task, variable).get("value").textValue()).json();
  }

  JsonNode completed(String task, String variable) {
    return told(task, "complete").json().path("localVariables").path(variable);
  }

  String get(String path) {
    String port = context.getEnvironment().getProperty("local.server.port");
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
    try {
      return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static String taskPath(String task, String what) {
    return "/engine-rest/external-task/" + task + "/" + what;
  }

  String questionPath() {
    return "/api/v1/work/checks/" + caseNumber;
  }

  @Override
  public void close() {
    context.close();
    world.close();
    engine.close();
  }

  private String question(String iin, String payment, String details) {
    return """
        {"caseNumber":"%s","payment":"%s",
         "applicant":{"iin":"%s","familyName":"Әбенова","givenName":"Гүлнұр",
                      "birthDate":"1985-02-01","sex":"F"},
         "riskDate":"2024-02-10","appliedOn":"2024-02-12","askedOn":"2024-02-12",
         "details":%s}
        """
        .formatted(caseNumber, payment, iin, details);
  }
}
