package kz.tirek.engine;

import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.FilterServiceImpl;
import org.camunda.bpm.engine.impl.TaskQueryImpl;

/** Stored filters may hold expressions, but only those the program or an administrator stored. */
class GuardedFilterService extends FilterServiceImpl {
  private final CurrentCaller caller;

  GuardedFilterService(CurrentCaller caller) {
    this.caller = caller;
  }

  @Override
  public Filter saveFilter(Filter filter) {
    if (filter.getQuery() instanceof TaskQueryImpl query
        && (!query.getExpressions().isEmpty()
            || OrQueriesWithoutExpressions.hasExpressionInOrQuery(query))) {
      caller.mustBeAdministrator("store a filter with expressions");
    }
    return super.saveFilter(filter);
  }
}
