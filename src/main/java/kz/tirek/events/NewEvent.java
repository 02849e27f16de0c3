package kz.tirek.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;

/**
 * An event as it is reported (api.md, POST /events).
 *
 * @param iin of the recipient, child or dependant; null where {@code award} is given
 * @param on day it happened
 * @param reportedOn today where it is null
 * @param details what the kind needs: {@code degree}, {@code until}, {@code group}, {@code
 *     dependants}, {@code dependantIin}, {@code childIin}, {@code ground}
 */
public record NewEvent(
    String iin,
    String award,
    EventKind kind,
    LocalDate on,
    LocalDate reportedOn,
    String source,
    JsonNode details) {

  public NewEvent {
    details = details == null || details.isNull() ? JsonNodeFactory.instance.objectNode() : details;
  }

  NewEvent reported(LocalDate today) {
    return new NewEvent(
        iin, award, kind, on, reportedOn == null ? today : reportedOn, source, details);
  }

  String detail(String name) {
    return details.path(name).asText("");
  }
}
