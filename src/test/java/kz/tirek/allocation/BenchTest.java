package kz.tirek.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import kz.tirek.allocation.Bench.Seat;
import org.junit.jupiter.api.Test;

class BenchTest {
  private static final Instant NINE = Instant.parse("2026-11-23T04:00:00Z");
  private static final Instant TEN = Instant.parse("2026-11-23T05:00:00Z");
  private static final Instant ELEVEN = Instant.parse("2026-11-23T06:00:00Z");

  @Test
  void takesWhoHasTheFewestOpenTasks() {
    Bench bench = new Bench(List.of(new Seat("a", 3, null), new Seat("b", 2, TEN)));

    assertThat(bench.next(Set.of(), ELEVEN)).contains("b");
  }

  @Test
  void takesWhoHasWaitedLongestOfThoseWithEquallyMany() {
    Bench bench = new Bench(List.of(new Seat("a", 2, TEN), new Seat("b", 2, NINE)));

    assertThat(bench.next(Set.of(), ELEVEN)).contains("b");
  }

  @Test
  void takesWhoNeverHadATaskBeforeAnybodyElse() {
    Bench bench = new Bench(List.of(new Seat("a", 0, NINE), new Seat("b", 0, null)));

    assertThat(bench.next(Set.of(), ELEVEN)).contains("b");
  }

  @Test
  void goesByTheNameAtLast() {
    Bench bench = new Bench(List.of(new Seat("b", 0, null), new Seat("a", 0, null)));

    assertThat(bench.next(Set.of(), ELEVEN)).contains("a");
  }

  @Test
  void countsWhatItHasGivenOut() {
    Bench bench = new Bench(List.of(new Seat("a", 0, null), new Seat("b", 1, null)));

    assertThat(bench.next(Set.of(), NINE)).contains("a");
    assertThat(bench.next(Set.of(), TEN)).contains("b");
    assertThat(bench.next(Set.of(), ELEVEN)).contains("a");
  }

  @Test
  void leavesOutWhoMayNotAndIsEmptyWhenNobodyIsLeft() {
    Bench bench = new Bench(List.of(new Seat("a", 0, null), new Seat("b", 5, null)));

    assertThat(bench.next(Set.of("a"), TEN)).contains("b");
    assertThat(bench.next(Set.of("a", "b"), TEN)).isEmpty();
  }
}
