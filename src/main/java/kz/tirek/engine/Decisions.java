package kz.tirek.engine;

import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Service;

/** What features ask of decision tables. */
@Service
public class Decisions {
  private final DecisionService decisions;

  Decisions(DecisionService decisions) {
    this.decisions = decisions;
  }

  /**
   * Outputs of the one rule that holds, by name, from the table's newest version.
   *
   * @throws IllegalStateException when no rule or more than one holds
   */
  public Map<String, Object> single(String decisionKey, Map<String, Object> inputs) {
    return decisions
        .evaluateDecisionTableByKey(decisionKey)
        .variables(inputs)
        .evaluate()
        .getSingleResult()
        .getEntryMap();
  }
}
