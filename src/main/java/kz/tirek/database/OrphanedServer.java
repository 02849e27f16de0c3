package kz.tirek.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server that outlived the JVM which started it (after {@code kill -9}): it still
 * holds the data folder, so it is asked to stop, in PostgreSQL's "fast" way, before the next one
 * starts.
 */
final class OrphanedServer {
  private static final Logger LOG = LoggerFactory.getLogger(OrphanedServer.class);
  private static final long STOP_SECONDS = 30;

  private OrphanedServer() {}

  static void stop(Path data) throws IOException {
    Path pidFile = data.resolve("postmaster.pid");
    Optional<ProcessHandle> orphan = serverNamedIn(pidFile);
    if (orphan.isPresent()) {
      LOG.info("Stopping the PostgreSQL server {} left by an earlier run", orphan.get().pid());
      stopFast(orphan.get());
    }
    // A server that died with its machine leaves the file behind.
    Files.deleteIfExists(pidFile);
  }

  private static Optional<ProcessHandle> serverNamedIn(Path pidFile) throws IOException {
    if (!Files.exists(pidFile)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(pidFile);
    if (lines.isEmpty() || !lines.get(0).strip().matches("\\d+")) {
      return Optional.empty();
    }
    return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
        .filter(ProcessHandle::isAlive)
        .filter(OrphanedServer::isPostgres);
  }

  /** The pid may have gone to somebody else's program after a restart of the machine. */
  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().map(command -> command.contains("postgres")).orElse(false);
  }

  private static void stopFast(ProcessHandle server) throws IOException {
    try {
      new ProcessBuilder("kill", "-INT", Long.toString(server.pid())).start().waitFor();
      server.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while stopping PostgreSQL " + server.pid(), e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException("PostgreSQL " + server.pid() + " does not stop", e);
    }
  }
}
