package kz.tirek.bpmn;

import static kz.tirek.bpmn.Model.camunda;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What a person needs for a task: a form that exists, a group that sees it, a day it is due. */
final class UserTaskRules {
  static final List<Rule> ALL =
      List.of(
          new Rule("a user task shows a form that exists", UserTaskRules::forms),
          new Rule("a form is bound explicitly", UserTaskRules::bindings),
          new Rule("a user task is offered to somebody", UserTaskRules::people),
          new Rule("a user task has a due date", UserTaskRules::dueDates));

  private UserTaskRules() {}

  private static Stream<String> forms(Model model) {
    return model
        .all(UserTask.class)
        .filter(task -> !model.around().forms().contains(camunda(task, "formRef").orElse("")))
        .map(
            task ->
                task.getId()
                    + " has no form "
                    + camunda(task, "formRef")
                        .map(ref -> "forms/" + ref + ".form")
                        .orElse("at all"));
  }

  private static Stream<String> bindings(Model model) {
    return without(model, "formRefBinding", "does not say which version of the form");
  }

  private static Stream<String> people(Model model) {
    return model
        .all(UserTask.class)
        .filter(task -> camunda(task, "candidateGroups").isEmpty())
        .filter(task -> camunda(task, "assignee").isEmpty())
        .map(task -> task.getId() + " has neither candidate groups nor an assignee");
  }

  private static Stream<String> dueDates(Model model) {
    return without(model, "dueDate", "has no due date");
  }

  private static Stream<String> without(Model model, String attribute, String sentence) {
    return model
        .all(UserTask.class)
        .filter(task -> camunda(task, attribute).isEmpty())
        .map(task -> task.getId() + " " + sentence);
  }
}
