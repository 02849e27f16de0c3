package kz.tirek.engine;

import java.util.Map;

/**
 * A feature that fills the forms of user tasks with the case as it is now, so that nothing personal
 * has to lie in process variables.
 */
public interface TaskViews {
  /**
   * What the form of a task shows. Text, numbers and booleans arrive as such; dates should be given
   * as text; lists, maps and records arrive in the form as JSON.
   *
   * @return by the names the form uses; empty for a task of another feature
   */
  Map<String, Object> view(TaskShown task);
}
