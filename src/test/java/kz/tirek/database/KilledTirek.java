package kz.tirek.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import kz.tirek.OwnJvm;

/** A JVM of its own that runs the embedded database until it is killed. */
final class KilledTirek implements AutoCloseable {
  private static final String READY = "url=";

  private final Path folder;
  private final OwnJvm jvm;
  private final String url;

  private KilledTirek(Path folder, OwnJvm jvm, String url) {
    this.folder = folder;
    this.jvm = jvm;
    this.url = url;
  }

  static KilledTirek start(Path folder) throws IOException, InterruptedException {
    OwnJvm jvm = OwnJvm.start(KilledTirek.class, folder.toString());
    return new KilledTirek(folder, jvm, jvm.says(READY));
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
    jvm.close();
  }

  @Override
  public void close() {
    kill();
  }
}
