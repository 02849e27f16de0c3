package kz.tirek.web;

import java.time.OffsetDateTime;
import java.util.List;
import kz.tirek.engine.ProcessDiagram;

/**
 * A process of a case for the page, named in the reader's language where the page has words for it.
 */
record DiagramView(
    String processKey,
    String name,
    int version,
    String xml,
    List<TokenView> active,
    List<String> completed,
    List<String> flows) {

  /**
   * @param name null where only the model has a name
   */
  record TokenView(String activityId, String name, OffsetDateTime since, String incident) {}

  static DiagramView of(ProcessDiagram diagram, PageText text) {
    return new DiagramView(
        diagram.processKey(),
        text.orElse("process." + diagram.processKey(), diagram.name()),
        diagram.version(),
        diagram.xml(),
        diagram.active().stream().map(token -> view(token, text)).toList(),
        diagram.completed(),
        diagram.flows());
  }

  private static TokenView view(ProcessDiagram.Token token, PageText text) {
    String id = token.activityId();
    String name = text.orElse("task." + id, text.orElse("activity." + id, null));
    return new TokenView(id, name, token.since(), token.incident());
  }
}
