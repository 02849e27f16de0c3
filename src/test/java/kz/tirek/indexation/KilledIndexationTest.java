package kz.tirek.indexation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9} in the middle of an indexation: the totals are those of an undisturbed one. Twice
 * in the normal run, oftener with {@code -Dtirek.kills=10}.
 */
class KilledIndexationTest {
  private static final int KILLS = Integer.getInteger("tirek.kills", 2);
  private static final int LONGEST_MILLIS = 1500;

  @TempDir private Path folder;

  @Test
  void endsAsIfItHadNotBeenKilled() throws Exception {
    SplittableRandom random = new SplittableRandom();
    for (int kill = 1; kill <= KILLS; kill++) {
      KilledIndexation tirek = KilledIndexation.start(folder);
      Thread.sleep(random.nextInt(LONGEST_MILLIS));
      tirek.kill();
    }

    KilledIndexation last = KilledIndexation.start(folder);
    try {
      // 10,000 × 40,000 before and × 41,200 after the day; pension contributions 10 % of it.
      assertThat(last.waitFor("totals"))
          .isEqualTo("totals 10000 20000 20000 812000000.00 81200000.00");
    } finally {
      last.end();
    }
  }
}
