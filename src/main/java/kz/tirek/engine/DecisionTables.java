package kz.tirek.engine;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Service;

/** Asks a decision table outside a process. */
@Service
public class DecisionTables {
  private final DecisionService decisions;

  DecisionTables(DecisionService decisions) {
    this.decisions = decisions;
  }

  /** The one answer of the newest version of a table; empty when no rule fits. */
  public Optional<String> ask(String table, Map<String, Object> inputs) {
    DmnDecisionTableResult result =
        decisions.evaluateDecisionTableByKey(table).variables(inputs).evaluate();
    return result.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(result.getSingleResult().getSingleEntry());
  }
}
