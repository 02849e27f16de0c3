package kz.tirek.indexation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.tirek.DurablePostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An indexation whose program or database is taken away: the totals are as if nothing had been. */
class InterruptedIndexationTest {
  /** 12,000 × 40,000 before the day and × 41,200 after it; pension contributions 10 % of it. */
  private static final String TOTALS = "12000 24000 24000 974400000.00 97440000.00";

  /** Ten with {@code -Dtirek.kills=10}; each costs a start of the program. */
  private static final int KILLS = Integer.getInteger("tirek.kills", 3);

  /** Ten moments, fixed so that a failure can be seen again: how long each JVM lives at work. */
  private static final List<Integer> LIVES_IN_MILLIS =
      List.of(30, 700, 150, 1100, 5, 450, 900, 80, 600, 300);

  @TempDir private Path folder;

  @Test
  void endsAsIfItHadNotBeenKilledAgainAndAgain() throws Exception {
    List<Integer> begunFrom = new ArrayList<>();
    try (DurablePostgres postgres = DurablePostgres.in(folder)) {
      for (int life : LIVES_IN_MILLIS.subList(0, KILLS)) {
        try (KilledIndexation tirek = KilledIndexation.start(postgres.url())) {
          begunFrom.add(tirek.goesOnFrom());
          Thread.sleep(life);
        }
      }
      try (KilledIndexation last = KilledIndexation.start(postgres.url())) {
        begunFrom.add(last.goesOnFrom());
        assertThat(last.totals()).isEqualTo(TOTALS);
      }
    }
    assertThat(begunFrom).isSorted();
    assertThat(begunFrom.get(KILLS))
        .as("the last one goes on where the one before was killed")
        .isBetween(1, KilledIndexation.AWARDS - 1);
  }

  @Test
  void endsAsIfPostgresqlHadNotBeenRestarted() throws Exception {
    try (DurablePostgres postgres = DurablePostgres.in(folder);
        KilledIndexation tirek = KilledIndexation.start(postgres.url())) {
      tirek.goesOnFrom();
      Thread.sleep(1000);
      assertThat(done(postgres)).isBetween(1, KilledIndexation.AWARDS - 1);
      postgres.restart();
      assertThat(tirek.totals()).isEqualTo(TOTALS);
    }
  }

  private static int done(DurablePostgres postgres) {
    return postgres.jdbc().sql("SELECT done FROM indexation").query(Integer.class).single();
  }
}
