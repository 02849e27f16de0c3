package kz.tirek.allocation;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Those who could take a task now; whoever is chosen counts as having one more. */
final class Bench {
  private static final Comparator<Seat> ORDER =
      Comparator.<Seat>comparingInt(seat -> seat.open)
          .thenComparing(seat -> seat.since, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(seat -> seat.user);

  private final List<Seat> seats;

  Bench(List<Seat> seats) {
    this.seats = seats;
  }

  /** Somebody present. */
  static final class Seat {
    private final String user;
    private int open;
    private Instant since;

    /**
     * @param open tasks at hand
     * @param since when this person last got a task; null for never
     */
    Seat(String user, int open, Instant since) {
      this.user = user;
      this.open = open;
      this.since = since;
    }
  }

  boolean has(String user) {
    return seats.stream().anyMatch(seat -> seat.user.equals(user));
  }

  /** The one with the fewest open tasks; of several, who has waited longest, then by login. */
  Optional<String> next(Collection<String> except, Instant now) {
    Optional<Seat> chosen = seats.stream().filter(seat -> !except.contains(seat.user)).min(ORDER);
    chosen.ifPresent(
        seat -> {
          seat.open++;
          seat.since = now;
        });
    return chosen.map(seat -> seat.user);
  }
}
