package kz.tirek.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/** The Fund's engine as registries see it: remembers the events, answers what it was told. */
final class FundStandIn implements AutoCloseable {
  private static final String USER = "portal";
  private static final String PASSWORD = "portal";

  /** An event as it came. */
  record Told(String key, String body) {}

  private record Answer(int status, String body) {}

  private final HttpServer server;
  private final List<Told> told = new CopyOnWriteArrayList<>();
  private final Queue<Answer> next = new ConcurrentLinkedQueue<>();

  FundStandIn() {
    this(0);
  }

  FundStandIn(int port) {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/api/v1/events", this::handle);
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  /** Settings of a simulator that pushes to this Fund. */
  String[] settings() {
    return new String[] {
      "--tirek.simulator.engine-url=http://127.0.0.1:" + port(),
      "--tirek.simulator.user=" + USER,
      "--tirek.simulator.password=" + PASSWORD,
      "--tirek.simulator.push-interval=10ms"
    };
  }

  /** The next event gets this answer; the others are taken. */
  void answerNext(int status, String body) {
    next.add(new Answer(status, body));
  }

  /** Whatever came, taken or not. */
  List<Told> told() {
    return told;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
      Answer answer = isSignedIn(exchange) ? next.poll() : new Answer(401, "who is it?");
      told.add(new Told(exchange.getRequestHeaders().getFirst("Idempotency-Key"), body));
      byte[] content = (answer == null ? "{}" : answer.body()).getBytes(UTF_8);
      exchange.sendResponseHeaders(answer == null ? 202 : answer.status(), content.length);
      exchange.getResponseBody().write(content);
    }
  }

  private static boolean isSignedIn(HttpExchange exchange) {
    String login = Base64.getEncoder().encodeToString((USER + ":" + PASSWORD).getBytes(UTF_8));
    return ("Basic " + login).equals(exchange.getRequestHeaders().getFirst("Authorization"));
  }
}
