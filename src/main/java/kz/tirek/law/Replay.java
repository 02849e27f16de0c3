package kz.tirek.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Compares a calculation that was kept with the same one computed again, step by step. */
public final class Replay {
  private static final String ANSWER = "ANSWER";

  private final List<Difference> found = new ArrayList<>();

  private Replay() {}

  /**
   * What is not the same, bit for bit.
   *
   * @param step its symbol, with its number where a symbol comes twice; {@code ANSWER} for the
   *     result itself
   * @param field of the step or the answer
   * @param kept as it was; null where it was not there
   * @param computed as it is now; null where it is no longer there
   */
  public record Difference(String step, String field, String kept, String computed) {}

  /** All differences in the order of the steps; empty when the two are the same. */
  public static List<Difference> differences(Trace kept, Trace computed) {
    Replay replay = new Replay();
    replay.compare(ANSWER, kept.answer(), computed.answer());
    Map<String, Map<String, String>> before = byStep(kept);
    Map<String, Map<String, String>> now = byStep(computed);
    before.forEach(
        (step, content) -> replay.compare(step, content, now.getOrDefault(step, Map.of())));
    now.forEach(
        (step, content) -> {
          if (!before.containsKey(step)) {
            replay.compare(step, Map.of(), content);
          }
        });
    if (replay.found.isEmpty()) {
      replay.compareOrder(List.copyOf(before.keySet()), List.copyOf(now.keySet()));
    }
    return List.copyOf(replay.found);
  }

  private void compare(String step, Map<String, String> kept, Map<String, String> computed) {
    Set<String> fields = new TreeSet<>(kept.keySet());
    fields.addAll(computed.keySet());
    for (String field : fields) {
      if (!Objects.equals(kept.get(field), computed.get(field))) {
        found.add(new Difference(step, field, kept.get(field), computed.get(field)));
      }
    }
  }

  private void compareOrder(List<String> kept, List<String> computed) {
    if (!kept.equals(computed)) {
      found.add(
          new Difference(
              ANSWER, "order of steps", String.join(" ", kept), String.join(" ", computed)));
    }
  }

  private static Map<String, Map<String, String>> byStep(Trace trace) {
    Map<String, Map<String, String>> steps = new LinkedHashMap<>();
    for (Trace.Entry entry : trace.steps()) {
      String name = entry.symbol();
      for (int number = 2; steps.containsKey(name); number++) {
        name = entry.symbol() + " " + number;
      }
      steps.put(name, entry.content());
    }
    return steps;
  }
}
