package kz.tirek.registries;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TaskThreadsTest {
  private final TaskThreads threads = new TaskThreads(2);
  private final List<String> done = new CopyOnWriteArrayList<>();

  @AfterEach
  void stop() throws InterruptedException {
    threads.stop(Duration.ofSeconds(30));
  }

  @Test
  void worksOnTheTasksOfOneProcessOneAfterAnother() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    threads.execute(
        "case",
        () -> {
          begun.countDown();
          waitFor(goOn);
          done.add("first");
        });
    waitFor(begun);
    threads.execute("case", () -> done.add("second"));
    threads.execute("case", () -> done.add("third"));
    assertThat(done).isEmpty();

    goOn.countDown();

    assertThat(threads.stop(Duration.ofSeconds(30))).isTrue();
    assertThat(done).containsExactly("first", "second", "third");
  }

  @Test
  void worksOnDifferentProcessesAtTheSameTime() {
    CountDownLatch other = new CountDownLatch(1);
    CountDownLatch both = new CountDownLatch(1);
    threads.execute(
        "one",
        () -> {
          waitFor(other);
          both.countDown();
        });

    threads.execute("other", other::countDown);

    waitFor(both);
  }

  @Test
  void makesTheCallerWorkWhenAllThreadsAreBusy() {
    CountDownLatch goOn = new CountDownLatch(1);
    threads.execute("one", () -> waitFor(goOn));
    threads.execute("two", () -> waitFor(goOn));

    threads.execute("three", () -> done.add(Thread.currentThread().getName()));

    assertThat(done).containsExactly(Thread.currentThread().getName());
    goOn.countDown();
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
