package kz.tirek.law;

import java.util.List;
import java.util.Map;

/**
 * A calculation as it is compared with another: its answer and its steps, each as named texts.
 *
 * @param answer for instance {@code gross} → {@code 50289.42}
 * @param steps in their order
 */
public record Trace(Map<String, String> answer, List<Entry> steps) {

  /**
   * One step.
   *
   * @param symbol which step, e.g. {@code AMI}
   * @param content for instance {@code value} → {@code 109563.00}
   */
  public record Entry(String symbol, Map<String, String> content) {}
}
