package kz.tirek.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** A JVM of its own that runs the embedded database until it is killed. */
final class KilledTirek implements AutoCloseable {
  private static final String READY = "url=";

  private final Path folder;
  private final Process jvm;
  private final String url;

  private KilledTirek(Path folder, Process jvm, String url) {
    this.folder = folder;
    this.jvm = jvm;
    this.url = url;
  }

  static KilledTirek start(Path folder) throws IOException {
    Process jvm =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                KilledTirek.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .start();
    BufferedReader output =
        new BufferedReader(new InputStreamReader(jvm.getInputStream(), StandardCharsets.UTF_8));
    StringBuilder said = new StringBuilder();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.startsWith(READY)) {
        return new KilledTirek(folder, jvm, line.substring(READY.length()));
      }
      said.append(line).append('\n');
    }
    throw new IllegalStateException("The JVM ended with " + said);
  }

  /** What the JVM does: starts the database and waits for its end. */
  public static void main(String[] args) throws InterruptedException {
    EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(args[0]));
    System.out.println(READY + database.url());
    Thread.sleep(Long.MAX_VALUE);
  }

  void run(String sql) throws SQLException {
    Sql.run(url, sql);
  }

  long serverPid() throws IOException {
    Path pidFile = folder.resolve("postgresql").resolve("postmaster.pid");
    return Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
  }

  void kill() {
    jvm.destroyForcibly();
    jvm.onExit().join();
  }

  @Override
  public void close() {
    kill();
  }
}
