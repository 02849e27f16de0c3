package kz.tirek.registries;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The engine as a worker sees it: Camunda's external-task REST and the work API. Hands out the
 * tasks it was given, answers what it was told, remembers every request.
 */
final class EngineStandIn implements AutoCloseable {
  static final String USER = "worker";
  static final String PASSWORD = "secret";

  /** A request as it came. */
  record Request(String method, String path, String key, String body) {
    JsonNode json() {
      try {
        return new ObjectMapper().readTree(body);
      } catch (JsonProcessingException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private record Answer(int status, String mediaType, String body) {}

  private final ObjectMapper json = new ObjectMapper();
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final BlockingQueue<ObjectNode> tasks = new LinkedBlockingQueue<>();
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final Map<String, Queue<Answer>> nextAnswers = new ConcurrentHashMap<>();
  private final List<Request> requests = new CopyOnWriteArrayList<>();

  EngineStandIn() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Hands out a task; the same task again with the retries that a failure left it. */
  void offer(String id, String topic, Integer retries, Map<String, String> variables) {
    ObjectNode task = json.createObjectNode();
    task.put("id", id).put("topicName", topic).put("retries", retries);
    // Each task of a process of its own: tasks of one process wait for each other.
    task.put("processInstanceId", id);
    ObjectNode values = task.putObject("variables");
    variables.forEach(
        (name, value) -> {
          ObjectNode variable = values.putObject(name).put("type", "String").put("value", value);
          variable.putObject("valueInfo");
        });
    tasks.add(task);
  }

  void answer(String path, String body) {
    answers.put(path, new Answer(200, "application/json", body));
  }

  /** What it was told to answer. */
  String answerAt(String path) {
    return answers.get(path).body();
  }

  void answer(String path, int status) {
    answers.put(path, problem(status));
  }

  /** Only the next request to the path is answered so. */
  void answerNext(String path, int status) {
    nextAnswers.computeIfAbsent(path, p -> new ConcurrentLinkedQueue<>()).add(problem(status));
  }

  List<Request> requests(String path) {
    return requests.stream().filter(request -> request.path().equals(path)).toList();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      Answer answer = isSignedIn(exchange) ? answer(exchange, path, body) : problem(401);
      byte[] content = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", answer.mediaType());
      exchange.sendResponseHeaders(answer.status(), content.length == 0 ? -1 : content.length);
      exchange.getResponseBody().write(content);
    }
  }

  private Answer answer(HttpExchange exchange, String path, String body)
      throws JsonProcessingException {
    if (path.endsWith("/fetchAndLock")) {
      return new Answer(200, "application/json", fetch(json.readTree(body)));
    }
    String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
    requests.add(new Request(exchange.getRequestMethod(), path, key, body));
    return Optional.ofNullable(nextAnswers.get(path))
        .map(Queue::poll)
        .or(() -> Optional.ofNullable(answers.get(path)))
        .orElseGet(
            () ->
                exchange.getRequestMethod().equals("POST")
                    ? new Answer(204, "application/json", "")
                    : problem(404));
  }

  private String fetch(JsonNode asked) {
    ArrayNode fetched = json.createArrayNode();
    try {
      ObjectNode first = tasks.poll(100, TimeUnit.MILLISECONDS);
      if (first != null) {
        fetched.add(withVariables(first, asked.get("topics")));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return fetched.toString();
  }

  /** Those that were asked for and no others, as the engine does. */
  private static ObjectNode withVariables(ObjectNode task, JsonNode topics) {
    List<String> names = new ArrayList<>();
    for (JsonNode topic : topics) {
      if (topic.get("topicName").equals(task.get("topicName"))) {
        topic.get("variables").forEach(name -> names.add(name.textValue()));
      }
    }
    task.withObject("variables").retain(names);
    return task;
  }

  private static boolean isSignedIn(HttpExchange exchange) {
    String expected =
        Base64.getEncoder()
            .encodeToString((USER + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
    return ("Basic " + expected).equals(exchange.getRequestHeaders().getFirst("Authorization"));
  }

  private static Answer problem(int status) {
    String body = "{\"type\":\"Error\",\"message\":\"status " + status + "\",\"code\":0}";
    return new Answer(status, "application/problem+json", body);
  }
}
