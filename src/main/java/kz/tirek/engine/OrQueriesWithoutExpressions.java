package kz.tirek.engine;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.Validator;

/**
 * Closes CVE-2026-109432: the engine forbids expressions in queries from outside, but forgets their
 * {@code or} parts. Travels with the query, so it also holds where a query extends a stored filter.
 */
class OrQueriesWithoutExpressions implements Validator<AbstractQuery<?, ?>> {
  static TaskQueryImpl guard(TaskQueryImpl query) {
    query.addValidator(new OrQueriesWithoutExpressions());
    return query;
  }

  @Override
  public void validate(AbstractQuery<?, ?> query) {
    if (query instanceof TaskQueryImpl tasks && hasExpressionInOrQuery(tasks)) {
      throw new BadUserRequestException("Expressions are forbidden in the or-parts of a query");
    }
  }

  static boolean hasExpressionInOrQuery(TaskQueryImpl query) {
    return query.getQueries().stream()
        .anyMatch(part -> part != query && !part.getExpressions().isEmpty());
  }
}
