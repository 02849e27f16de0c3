package kz.tirek.indexation;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An indexation whose program or database is taken away: the totals are as if nothing had been. */
class InterruptedIndexationTest {
  /** 12,000 × 40,000 before the day and × 41,200 after it; pension contributions 10 % of it. */
  private static final String TOTALS = "12000 24000 24000 974400000.00 97440000.00";

  /** Ten moments, fixed so that a failure can be seen again: how long each JVM lives at work. */
  private static final List<Integer> LIVES_IN_MILLIS =
      List.of(30, 700, 150, 1100, 5, 450, 900, 80, 600, 300);

  @TempDir private Path folder;

  @Test
  void endsAsIfItHadNotBeenKilledTenTimes() throws Exception {
    List<Integer> begunFrom = new ArrayList<>();
    try (EmbeddedPostgres postgres = postgres(0)) {
      for (int life : LIVES_IN_MILLIS) {
        try (KilledIndexation tirek = KilledIndexation.start(url(postgres))) {
          begunFrom.add(tirek.goesOnFrom());
          Thread.sleep(life);
        }
      }
      try (KilledIndexation last = KilledIndexation.start(url(postgres))) {
        begunFrom.add(last.goesOnFrom());
        assertThat(last.totals()).isEqualTo(TOTALS);
      }
    }
    assertThat(begunFrom).isSorted();
    assertThat(begunFrom.get(LIVES_IN_MILLIS.size()))
        .as("the last one goes on where the tenth was killed")
        .isBetween(1, KilledIndexation.AWARDS - 1);
  }

  @Test
  void endsAsIfPostgresqlHadNotBeenRestarted() throws Exception {
    EmbeddedPostgres postgres = postgres(0);
    try (KilledIndexation tirek = KilledIndexation.start(url(postgres))) {
      tirek.goesOnFrom();
      Thread.sleep(1000);
      assertThat(done(postgres)).isBetween(1, KilledIndexation.AWARDS - 1);
      int port = postgres.getPort();
      postgres.close();
      postgres = postgres(port);
      assertThat(tirek.totals()).isEqualTo(TOTALS);
    } finally {
      postgres.close();
    }
  }

  /** One that keeps what it acknowledged, as in operation. */
  private EmbeddedPostgres postgres(int port) throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(folder.resolve("postgresql"))
        .setCleanDataDirectory(false)
        .setPort(port)
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("full_page_writes", "on")
        .start();
  }

  private static int done(EmbeddedPostgres postgres) {
    return JdbcClient.create(postgres.getPostgresDatabase())
        .sql("SELECT done FROM indexation")
        .query(Integer.class)
        .single();
  }

  private static String url(EmbeddedPostgres postgres) {
    return postgres.getJdbcUrl("postgres", "postgres");
  }
}
