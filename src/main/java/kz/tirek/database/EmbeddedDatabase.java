package kz.tirek.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import kz.tirek.common.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL 17 out of a jar whose data stay under the data folder from one start to the next. It
 * may be killed at any moment: the server is told to write through (zonky's default is not to), and
 * a server that outlived its JVM is stopped before a new one starts.
 */
final class EmbeddedDatabase implements AutoCloseable {
  static final String USER = "postgres";
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
  private static final String NAME = "tirek";
  private static final Duration START_WAIT = Duration.ofSeconds(60);

  private final DataFolderLock lock;
  private final EmbeddedPostgres postgres;

  private EmbeddedDatabase(DataFolderLock lock, EmbeddedPostgres postgres) {
    this.lock = lock;
    this.postgres = postgres;
  }

  /**
   * @throws CannotStart when another running Tirek uses the folder, or it cannot be used
   */
  static EmbeddedDatabase start(Path dataDirectory) {
    Path folder = dataDirectory.toAbsolutePath().normalize();
    try {
      Files.createDirectories(folder);
      DataFolderLock lock = DataFolderLock.acquire(folder);
      try {
        return new EmbeddedDatabase(lock, startServer(folder));
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw new CannotStart(
          "The embedded PostgreSQL does not start in %s: %s".formatted(folder, e), e);
    }
  }

  private static EmbeddedPostgres startServer(Path folder) throws IOException {
    Path data = folder.resolve("postgresql");
    OrphanedServer.stop(data);
    EmbeddedPostgres postgres = server(folder, data).start();
    createDatabase(postgres);
    LOG.info("PostgreSQL on port {} keeps its data in {}", postgres.getPort(), data);
    return postgres;
  }

  /** Zonky lets everyone write where it unpacks the programs it then runs: not so in here. */
  private static Path privateFolder(Path folder) throws IOException {
    Files.createDirectories(folder);
    if (Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class)) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
    return folder;
  }

  private static EmbeddedPostgres.Builder server(Path folder, Path data) throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(data)
        .setCleanDataDirectory(false)
        .setOverrideWorkingDirectory(
            privateFolder(folder.resolve("programs")).resolve("postgresql").toFile())
        .setPGStartupWait(START_WAIT)
        // Spring stops it, after everything that still needs it.
        .setRegisterShutdownHook(false)
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("full_page_writes", "on")
        .setServerConfig("listen_addresses", "127.0.0.1")
        .setServerConfig("shared_buffers", "256MB")
        .setServerConfig("max_connections", "120")
        .setServerConfig("timezone", "Asia/Almaty");
  }

  private static void createDatabase(EmbeddedPostgres postgres) {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      boolean missing =
          !statement
              .executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + NAME + "'")
              .next();
      if (missing) {
        statement.execute("CREATE DATABASE " + NAME);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The database " + NAME + " could not be created", e);
    }
  }

  String url() {
    return postgres.getJdbcUrl(USER, NAME);
  }

  @Override
  public void close() throws IOException {
    postgres.close();
    lock.close();
  }
}
