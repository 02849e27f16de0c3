package kz.tirek.runs;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kz.tirek.DurablePostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A payment run whose program or database is taken away while it orders, sends and reads
 * statements: everybody is paid once, as if nothing had been.
 */
class InterruptedRunTest {
  /** Ten with {@code -Dtirek.kills=10}; each costs a start of the program. */
  private static final int KILLS = Integer.getInteger("tirek.kills", 2);

  /** Fixed, so that a failure can be seen again. */
  private static final long SEED = 6;

  @TempDir private Path folder;
  private DurablePostgres postgres;
  private LargeRun run;

  @BeforeEach
  void start() throws Exception {
    postgres = DurablePostgres.in(folder);
    run = new LargeRun(postgres);
  }

  @AfterEach
  void stop() throws Exception {
    postgres.close();
  }

  @Test
  void paysEverybodyOnceAlthoughItIsKilledAgainAndAgain() throws Exception {
    List<Integer> begunFrom = new ArrayList<>();
    for (int moment : moments()) {
      try (OwnTirek tirek = tirek()) {
        begin(tirek);
        int from = run.steps();
        begunFrom.add(from);
        reaches(Math.max(moment, from + 1));
      }
    }
    try (OwnTirek last = tirek()) {
      begunFrom.add(run.steps());
      isAllPaid(last);
    }
    assertThat(begunFrom).isSorted().doesNotHaveDuplicates();
    assertThat(begunFrom.get(KILLS)).as("the last one goes on").isLessThan(LargeRun.STEPS);
  }

  @Test
  void paysEverybodyOnceAlthoughPostgresqlIsRestarted() throws Exception {
    try (OwnTirek tirek = tirek()) {
      begin(tirek);
      reaches(LargeRun.STEPS / 4);
      postgres.restart();
      reaches(LargeRun.STEPS * 3 / 4);
      postgres.restart();
      isAllPaid(tirek);
    }
  }

  /** One drawn from each part of the run, the first half of which is ordering. */
  private static List<Integer> moments() {
    Random random = new Random(SEED);
    List<Integer> moments = new ArrayList<>();
    for (int part = 0; part < KILLS; part++) {
      moments.add((part * LargeRun.STEPS + random.nextInt(LargeRun.STEPS)) / KILLS);
    }
    return moments;
  }

  private OwnTirek tirek() throws Exception {
    return OwnTirek.start(postgres.url(), folder, LargeRun.CHUNK);
  }

  private void begin(OwnTirek tirek) throws Exception {
    if (!run.hasBegun()) {
      tirek.isUp();
      run.begin(tirek);
    }
  }

  private void reaches(int steps) {
    await().pollInterval(Duration.ofMillis(3)).atMost(2, MINUTES).until(() -> run.steps() >= steps);
  }

  private void isAllPaid(OwnTirek tirek) {
    await().atMost(2, MINUTES).until(() -> run.state().equals("RECONCILED"));
    assertThat(run.totals()).isEqualTo(LargeRun.TOTALS);
    assertThat(run.settled()).isEqualTo(LargeRun.SETTLED);
    assertThat(run.ofBank(tirek)).containsExactlyInAnyOrderElementsOf(run.ours());
  }
}
