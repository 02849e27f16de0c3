package kz.tirek.payouts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what became of the entries of a statement. */
final class StatementTally {
  /** So many rejections are told in the answer; all of them are kept. */
  private static final int MOST_REJECTIONS = 100;

  private final Map<EntryKind, Integer> kinds = new EnumMap<>(EntryKind.class);
  private final List<StatementResult.Rejection> rejections = new ArrayList<>();
  private int entries;
  private int repeated;

  void count(EntryKind kind) {
    kinds.merge(kind, 1, Integer::sum);
    entries++;
  }

  void repeated() {
    repeated++;
    entries++;
  }

  void rejected(StatementEntry entry) {
    count(EntryKind.REJECTED);
    if (rejections.size() < MOST_REJECTIONS) {
      rejections.add(
          new StatementResult.Rejection(
              entry.line(), entry.reference(), entry.fault().name(), entry.fault().sentence()));
    }
  }

  void add(StatementTally other) {
    other.kinds.forEach((kind, count) -> kinds.merge(kind, count, Integer::sum));
    entries += other.entries;
    repeated += other.repeated;
    other.rejections.stream().limit(MOST_REJECTIONS - rejections.size()).forEach(rejections::add);
  }

  int entries() {
    return entries;
  }

  StatementResult of(String statement) {
    return new StatementResult(
        statement,
        entries,
        of(EntryKind.PAID),
        of(EntryKind.RETURNED),
        of(EntryKind.RECEIVED),
        repeated,
        of(EntryKind.UNKNOWN),
        of(EntryKind.PAID_TWICE),
        of(EntryKind.REJECTED),
        List.copyOf(rejections));
  }

  private int of(EntryKind kind) {
    return kinds.getOrDefault(kind, 0);
  }
}
