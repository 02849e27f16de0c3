package kz.tirek.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/**
 * Seconds from the command to the first page: the packaged jar with all its roles and the demo, in
 * an empty data folder and with the data of the first start.
 */
public final class StartBenchmark {
  private static final String FIRST_PAGE = "/camunda/app/tasklist/default/";
  private static final Duration LONGEST = Duration.ofMinutes(3);

  private final Path jar;
  private final Path folder;
  private final HttpClient http = HttpClient.newHttpClient();

  private StartBenchmark(Path jar, Path folder) {
    this.jar = jar;
    this.folder = folder;
  }

  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("tirek-start");
    try {
      StartBenchmark start = new StartBenchmark(Path.of(args[0]), folder);
      System.out.printf(
          "%nSeconds from `java -jar` to the first page%n  empty data folder  %5.1f%n",
          start.seconds());
      for (int again = 0; again < 3; again++) {
        System.out.printf("  data of the first  %5.1f%n", start.seconds());
      }
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  private double seconds() throws Exception {
    int port = freePort();
    ProcessBuilder command =
        new ProcessBuilder("java", "-jar", jar.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("console.log").toFile());
    command.environment().putAll(environment(port));
    long begin = System.nanoTime();
    Process tirek = command.start();
    try {
      awaitPage(port, tirek);
      return (System.nanoTime() - begin) / 1e9;
    } finally {
      stop(tirek);
    }
  }

  private Map<String, String> environment(int port) throws IOException {
    int simulator = freePort();
    return Map.of(
        "SERVER_PORT", Integer.toString(port),
        "TIREK_DATA_DIR", folder.resolve("data").toString(),
        "TIREK_ENGINE_URL", "http://127.0.0.1:" + port,
        "TIREK_WORKER_PORT", Integer.toString(freePort()),
        "TIREK_SIMULATOR_PORT", Integer.toString(simulator),
        "TIREK_REGISTRIES_URL", "http://127.0.0.1:" + simulator);
  }

  private void awaitPage(int port, Process tirek) throws Exception {
    HttpRequest page =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + FIRST_PAGE)).build();
    long end = System.nanoTime() + LONGEST.toNanos();
    while (!answers(page)) {
      if (!tirek.isAlive() || System.nanoTime() > end) {
        throw new IllegalStateException(
            "It did not start:\n" + Files.readString(folder.resolve("console.log")));
      }
      Thread.sleep(20);
    }
  }

  private boolean answers(HttpRequest page) throws InterruptedException {
    try {
      HttpResponse<String> answer = http.send(page, BodyHandlers.ofString());
      return answer.statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  /** As Ctrl-C does. */
  private static void stop(Process tirek) throws InterruptedException {
    tirek.destroy();
    if (!tirek.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
      tirek.destroyForcibly();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
