package kz.tirek.bpmn;

import static kz.tirek.bpmn.Model.camunda;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.tirek.deadlines.WorkingDayPeriod;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Deadlines are working days, and the clock of the law is heard before it strikes. */
final class DeadlineRules {
  private static final String WARNS = "${warnOfDeadline}";
  private static final String ESCALATES = "${escalateBreach}";

  /** A court sets days, not periods: a lawyer's task is due on the day entered before. */
  private static final String NEXT_DATE = "\\$\\{(n|\\w+N)extOn}";

  static final List<Rule> ALL =
      List.of(
          new Rule("a user task is due after working days", DeadlineRules::dueDates),
          new Rule("a clock of the law warns before it escalates", DeadlineRules::clocks));

  private DeadlineRules() {}

  /** Whether a model, or one it calls, escalates a breach. */
  static boolean hasClock(Model model) {
    return escalates(model)
        || model
            .all(CallActivity.class)
            .map(call -> call.getCalledElement() + ".bpmn")
            .anyMatch(
                called ->
                    model.around().models().stream()
                        .anyMatch(other -> other.file().equals(called) && escalates(other)));
  }

  private static boolean escalates(Model model) {
    return model.all(BoundaryEvent.class).anyMatch(event -> leadsTo(event, ESCALATES, model));
  }

  private static Stream<String> dueDates(Model model) {
    return model
        .all(UserTask.class)
        .flatMap(
            task ->
                camunda(task, "dueDate").stream()
                    .filter(due -> !WorkingDayPeriod.isMeantBy(due) && !due.matches(NEXT_DATE))
                    .map(due -> "%s is due after '%s'".formatted(task.getId(), due)));
  }

  private static Stream<String> clocks(Model model) {
    return model.all(Activity.class).flatMap(activity -> breachOf(activity, model).stream());
  }

  private static Optional<String> breachOf(Activity activity, Model model) {
    List<String> warned = periods(activity, WARNS, model);
    List<String> escalated = periods(activity, ESCALATES, model);
    if (warned.isEmpty() && escalated.isEmpty()) {
      return Optional.empty();
    }
    String id = activity.getId();
    if (warned.isEmpty()) {
      return Optional.of(id + " is escalated and never warned");
    }
    if (escalated.isEmpty()) {
      return Optional.of(id + " is warned and never escalated");
    }
    if (Stream.concat(warned.stream(), escalated.stream())
        .anyMatch(period -> !WorkingDayPeriod.isMeantBy(period))) {
      return Optional.of(id + " has a clock that does not run in working days");
    }
    WorkingDayPeriod warning = WorkingDayPeriod.parse(warned.get(0));
    WorkingDayPeriod end = WorkingDayPeriod.parse(escalated.get(0));
    return warning.days() < end.days()
        ? Optional.empty()
        : Optional.of(
            "%s is escalated after %s and warned after %d".formatted(id, end, warning.days()));
  }

  /** When the timers of an activity come due that lead to that bean and leave the work alone. */
  private static List<String> periods(Activity activity, String bean, Model model) {
    return model
        .boundaries(activity)
        .filter(event -> !event.cancelActivity() && leadsTo(event, bean, model))
        .flatMap(event -> event.getEventDefinitions().stream())
        .filter(TimerEventDefinition.class::isInstance)
        .map(TimerEventDefinition.class::cast)
        .map(
            timer ->
                timer.getTimeDuration() == null ? "" : timer.getTimeDuration().getTextContent())
        .toList();
  }

  private static boolean leadsTo(BoundaryEvent event, String bean, Model model) {
    return model
        .next(event)
        .anyMatch(next -> camunda(next, "delegateExpression").filter(bean::equals).isPresent());
  }
}
