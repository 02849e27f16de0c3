package kz.tirek;

import java.util.function.Supplier;
import org.assertj.core.api.Assertions;

/** Waits for what the program does on its own time. */
public final class Eventually {
  private static final int TRIES = 100;
  private static final long PAUSE_MILLIS = 100;

  private Eventually() {}

  /** Asks until the answer is the wanted one, for ten seconds at most. */
  public static <T> void becomes(T wanted, Supplier<T> asked) {
    T answer = asked.get();
    for (int i = 0; i < TRIES && !wanted.equals(answer); i++) {
      pause();
      answer = asked.get();
    }
    Assertions.assertThat(answer).isEqualTo(wanted);
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
