package kz.tirek.allocation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.tirek.engine.DecisionTables;
import kz.tirek.engine.WorkItem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** {@code bpmn/work-allocation.dmn}: the process owners' say in who gets a new task. */
@Component
class AllocationTable {
  private static final Logger LOG = LoggerFactory.getLogger(AllocationTable.class);
  private static final String TABLE = "work-allocation";

  private final DecisionTables tables;

  AllocationTable(DecisionTables tables) {
    this.tables = tables;
  }

  /** An answer that means nothing leaves the task in the pool: no case may stop for it. */
  How how(WorkItem task, boolean cameBack) {
    Map<String, Object> inputs = new HashMap<>();
    inputs.put("task", task.key());
    inputs.put("payment", task.payment());
    inputs.put("branch", task.branch());
    inputs.put("cameBack", cameBack);
    Optional<String> answer = tables.ask(TABLE, inputs);
    if (answer.isPresent()) {
      switch (answer.get()) {
        case "LEAST_LOADED":
          return How.LEAST_LOADED;
        case "SAME_PERSON":
          return How.SAME_PERSON;
        case "POOL":
          return How.POOL;
        default:
          LOG.warn("{} answers '{}' for {}: left in the pool", TABLE, answer.get(), task.key());
      }
    }
    return How.POOL;
  }
}
