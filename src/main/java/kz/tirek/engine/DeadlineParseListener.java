package kz.tirek.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.BpmnParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.calendar.BusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DueDateBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Reads every literal deadline of a model when it is deployed, so that a slip of the pen is told to
 * the one who made it, not to the first case that reaches it. An expression is known only at run
 * time and left alone.
 */
final class DeadlineParseListener extends AbstractBpmnParseListener {
  /** The fields of the Modeler and the calendar that resolves each. */
  private static final Map<String, String> TASK_FIELDS =
      Map.of("dueDate", DueDateBusinessCalendar.NAME, "followUpDate", DueDateBusinessCalendar.NAME);

  private static final Map<String, String> TIMER_FIELDS =
      Map.of(
          "timeDate", DueDateBusinessCalendar.NAME,
          "timeDuration", DurationBusinessCalendar.NAME,
          "timeCycle", CycleBusinessCalendar.NAME);

  private final Map<String, BusinessCalendar> calendars;

  DeadlineParseListener(Map<String, BusinessCalendar> calendars) {
    this.calendars = calendars;
  }

  private record Problem(String sentence, Element element) {}

  @Override
  public void parseRootElement(Element root, List<ProcessDefinitionEntity> processes) {
    List<Problem> problems = new ArrayList<>();
    collect(root, root, problems);
    if (!problems.isEmpty()) {
      throw new BpmnParseException(
          String.join("; ", problems.stream().map(Problem::sentence).toList()),
          problems.get(0).element());
    }
  }

  /**
   * @param owner the nearest element with an id, the one a process owner sees
   */
  private void collect(Element element, Element owner, List<Problem> problems) {
    TASK_FIELDS.forEach(
        (field, calendar) ->
            check(
                element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, field),
                field,
                calendar,
                element,
                problems));
    for (Element child : element.elements()) {
      String timer = TIMER_FIELDS.get(child.getTagName());
      if (timer != null) {
        check(child.getText().trim(), child.getTagName(), timer, owner, problems);
      }
      boolean definition = child.getTagName().endsWith("EventDefinition");
      collect(child, definition || child.attribute("id") == null ? owner : child, problems);
    }
  }

  private void check(
      String text, String field, String calendar, Element owner, List<Problem> problems) {
    if (text == null || text.contains("${") || text.contains("#{")) {
      return;
    }
    try {
      if (WorkingDayDeadline.isMeantBy(text)) {
        WorkingDayDeadline.read(text);
      } else {
        calendars.get(calendar).resolveDuedate(text);
      }
    } catch (ProcessEngineException e) {
      problems.add(
          new Problem(owner.attribute("id") + ": " + field + ": " + e.getMessage(), owner));
    }
  }
}
