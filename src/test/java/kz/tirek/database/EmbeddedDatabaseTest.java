package kz.tirek.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.tirek.common.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddedDatabaseTest {
  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path folder;

  @ParameterizedTest
  @CsvSource({
    "fsync, on",
    "synchronous_commit, on",
    "full_page_writes, on",
    "listen_addresses, 127.0.0.1"
  })
  void keepsWhatItAcknowledges(String setting, String expected) throws Exception {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
      assertThat(Sql.value(database, "SHOW " + setting)).isEqualTo(expected);
    }
  }

  @Test
  void keepsItsDataFromOneStartToTheNextInAFolderWithSpaces() throws Exception {
    Path spaced = folder.resolve("my data").resolve("of Tirek");
    try (EmbeddedDatabase database = EmbeddedDatabase.start(spaced)) {
      Sql.run(database, "CREATE TABLE kept AS SELECT 'первый' AS word");
    }

    try (EmbeddedDatabase database = EmbeddedDatabase.start(spaced)) {
      assertThat(Sql.value(database, "SELECT word FROM kept")).isEqualTo("первый");
    }
  }

  @Test
  void refusesAFolderInUse() throws Exception {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
      assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
          .isInstanceOf(CannotStart.class)
          .hasMessage(
              "Another running Tirek uses the data folder "
                  + folder
                  + ": stop it, or set TIREK_DATA_DIR to another folder");
      assertThat(Sql.value(database, "SELECT 1")).isEqualTo("1");
    }
  }

  @Test
  void saysThatAFolderCannotBeUsed() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    assertThatThrownBy(() -> EmbeddedDatabase.start(file.resolve("data")))
        .isInstanceOf(CannotStart.class)
        .hasMessageStartingWith("The embedded PostgreSQL does not start in " + file);
  }

  @Test
  void takesOverFromAJvmThatWasKilled() throws Exception {
    long server;
    try (KilledTirek killed = KilledTirek.start(folder)) {
      killed.run("CREATE TABLE kept AS SELECT 42 AS answer");
      server = killed.serverPid();
      killed.kill();
    }
    assertThat(isAlive(server)).as("the server outlives its JVM").isTrue();

    try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
      assertThat(Sql.value(database, "SELECT answer FROM kept")).isEqualTo("42");
      assertThat(isAlive(server)).isFalse();
    }
  }

  @Test
  void isNotMisledByALockFileOfADeadServer() throws Exception {
    EmbeddedDatabase.start(folder).close();
    Path stale = folder.resolve("postgresql").resolve("postmaster.pid");
    // Of another program by now: this very one.
    Files.writeString(stale, ProcessHandle.current().pid() + "\n/somewhere\n");

    try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
      assertThat(Sql.value(database, "SELECT 1")).isEqualTo("1");
    }
  }

  @Test
  void recoversWhenTheServerIsKilledToo() throws Exception {
    try (KilledTirek killed = KilledTirek.start(folder)) {
      killed.run("CREATE TABLE kept AS SELECT 42 AS answer");
      long server = killed.serverPid();
      killed.kill();
      ProcessHandle.of(server).orElseThrow().destroyForcibly();
      ProcessHandle.of(server).ifPresent(process -> process.onExit().join());
    }

    try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
      assertThat(Sql.value(database, "SELECT answer FROM kept")).isEqualTo("42");
    }
  }

  private static boolean isAlive(long pid) {
    return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
  }
}
