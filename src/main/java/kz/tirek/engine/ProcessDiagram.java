package kz.tirek.engine;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * A process of a case as its model draws it, with the way taken.
 *
 * @param version of the model the case runs on, which need not be the newest
 * @param xml the BPMN as deployed
 * @param active where the case is now; empty once the process has ended
 * @param completed ids of the elements passed
 * @param flows ids of the sequence flows taken
 */
public record ProcessDiagram(
    String processKey,
    String name,
    int version,
    String xml,
    List<Token> active,
    List<String> completed,
    List<String> flows) {

  /**
   * A token on an element.
   *
   * @param since Almaty time; null while the step still waits for its turn
   * @param incident what went wrong there; null when nothing did
   */
  public record Token(String activityId, OffsetDateTime since, String incident) {}
}
