package kz.tirek.access;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The filters everybody finds in Tasklist, named in the installation's language. They are the only
 * stored queries with expressions; a row shows the case's number and kind, nothing personal.
 */
@Component
class TaskFilters {
  private static final String MARK = "tirek";
  private static final String NOW = "${now()}";
  private static final String TODAY = "${dateTime().withTimeAtStartOfDay()}";
  private static final String TOMORROW = "${dateTime().withTimeAtStartOfDay().plusDays(1)}";

  private static final String IN_A_WEEK = "${dateTime().withTimeAtStartOfDay().plusDays(7)}";
  private static final List<String> LAWYERS = List.of(UserGroups.LEGAL, UserGroups.ADMIN);

  private final FilterService filters;
  private final TaskService tasks;
  private final Grants grants;
  private final ResourceBundle names;

  TaskFilters(
      FilterService filters,
      TaskService tasks,
      Grants grants,
      @Value("${tirek.language:en}") String language) {
    this.filters = filters;
    this.tasks = tasks;
    this.grants = grants;
    this.names =
        ResourceBundle.getBundle(
            "access.filters",
            Locale.forLanguageTag(language),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  void apply() {
    List<Filter> present = filters.createTaskFilterQuery().unlimitedList();
    store(present, "branch", 10, atWork(ofMyGroups().includeAssignedTasks()));
    store(
        present,
        "mine",
        20,
        atWork(tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}")));
    store(present, "pool", 25, atWork(ofMyGroups()));
    store(
        present,
        "overdue",
        30,
        atWork(ofMyGroups().includeAssignedTasks().dueBeforeExpression(NOW)));
    store(
        present,
        "today",
        40,
        atWork(
            ofMyGroups()
                .includeAssignedTasks()
                .dueAfterExpression(TODAY)
                .dueBeforeExpression(TOMORROW)));
    lawsuits(present);
    store(present, "onHold", 50, ofMyGroups().includeAssignedTasks().followUpAfterExpression(NOW));
  }

  private void lawsuits(List<Filter> present) {
    store(present, "lawsuits", 60, atWork(ofLawsuits()), LAWYERS);
    store(present, "courtWeek", 61, atWork(ofLawsuits().dueBeforeExpression(IN_A_WEEK)), LAWYERS);
  }

  private TaskQuery ofLawsuits() {
    return ofMyGroups().includeAssignedTasks().processDefinitionKeyIn("lawsuit", "police-report");
  }

  private TaskQuery ofMyGroups() {
    return tasks.createTaskQuery().taskCandidateGroupInExpression("${currentUserGroups()}");
  }

  /** A task on hold has a follow-up date ahead, and is back of itself once that day begins. */
  private static TaskQuery atWork(TaskQuery query) {
    return query.followUpBeforeOrNotExistentExpression(NOW);
  }

  private void store(List<Filter> present, String key, int priority, TaskQuery query) {
    store(present, key, priority, query, UserGroups.TASKLIST);
  }

  private void store(
      List<Filter> present, String key, int priority, TaskQuery query, List<String> readers) {
    Optional<Filter> known =
        present.stream()
            .filter(filter -> filter.getProperties() != null)
            .filter(filter -> key.equals(filter.getProperties().get(MARK)))
            .findFirst();
    Filter filter = known.orElseGet(filters::newTaskFilter);
    Map<String, Object> properties = new HashMap<>();
    properties.put(MARK, key);
    properties.put("priority", priority);
    properties.put("showUndefinedVariable", false);
    properties.put(
        "variables",
        List.of(
            Map.of("name", "caseNumber", "label", names.getString("case")),
            Map.of("name", "payment", "label", names.getString("payment"))));
    filter.setName(names.getString(key)).setQuery(query.orderByDueDate().asc());
    filter.setProperties(properties);
    String id = filters.saveFilter(filter).getId();
    readers.forEach(group -> grants.mayReadFilter(group, id));
  }
}
