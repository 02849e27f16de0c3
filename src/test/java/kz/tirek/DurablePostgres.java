package kz.tirek;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A PostgreSQL that keeps what it acknowledged, as in operation; it can be restarted. */
public final class DurablePostgres implements AutoCloseable {
  private final Path folder;
  private EmbeddedPostgres server;

  private DurablePostgres(Path folder) throws IOException {
    this.folder = folder;
    server = start(0);
  }

  public static DurablePostgres in(Path folder) throws IOException {
    return new DurablePostgres(folder.resolve("postgresql"));
  }

  private EmbeddedPostgres start(int port) throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(folder)
        .setCleanDataDirectory(false)
        .setPort(port)
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("full_page_writes", "on")
        .start();
  }

  /** Everybody's connections break; it comes back at the same address. */
  public void restart() throws IOException {
    int port = server.getPort();
    server.close();
    server = start(port);
  }

  public String url() {
    return server.getJdbcUrl("postgres", "postgres");
  }

  public JdbcClient jdbc() {
    return JdbcClient.create(server.getPostgresDatabase());
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
