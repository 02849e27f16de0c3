package kz.tirek.events;

import java.util.Map;
import kz.tirek.cases.Entered;

/** One user task of an event's settlement. */
interface SettlementTask {
  /** As in the model. */
  String id();

  /**
   * @return the flags for the process
   */
  Map<String, Object> accept(Effect effect, Entered entered, String userId);
}
