package kz.tirek.law;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What steps cite, written once: the same few parameters stand behind the steps of nearly every
 * calculation, and their references are most of its text.
 */
final class Citations {
  private final Map<List<Provision>, Citation> written = new ConcurrentHashMap<>();

  /**
   * The acts and parameters behind a step.
   *
   * @param source acts, with how far they are known
   * @param parameters each as file, start of the value and version of the file
   */
  record Citation(String source, List<String> parameters) {}

  Citation of(Collection<Provision> used) {
    return written.computeIfAbsent(List.copyOf(used), Citations::write);
  }

  private static Citation write(List<Provision> used) {
    return new Citation(
        used.stream().map(Provision::citation).distinct().collect(Collectors.joining("; ")),
        used.stream().map(Provision::reference).distinct().toList());
  }
}
