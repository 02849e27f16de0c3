package kz.tirek.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import kz.tirek.deadlines.WorkingDays;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.calendar.BusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DueDateBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.MapBusinessCalendarManager;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/**
 * Teaches the engine {@code 4 working days} in the Modeler's own due date, follow-up date and timer
 * fields, and refuses a deployment whose deadlines cannot be read. Everything else in those fields
 * goes to the engine's calendars as before.
 */
@Component
final class WorkingDayCalendars extends AbstractProcessEnginePlugin {
  private final WorkingDayDeadline deadline;

  WorkingDayCalendars(WorkingDays days) {
    this.deadline = new WorkingDayDeadline(days);
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    // The engine's own calendars read a date without an offset in the zone of the JVM.
    TimeZone.setDefault(TimeZone.getTimeZone(WorkingDays.ZONE));

    Map<String, BusinessCalendar> calendars =
        Map.of(
            DueDateBusinessCalendar.NAME,
            new WorkingDayCalendar(deadline, new DueDateBusinessCalendar()),
            DurationBusinessCalendar.NAME,
            new WorkingDayCalendar(deadline, new DurationBusinessCalendar()),
            CycleBusinessCalendar.NAME,
            new WorkingDayCycle(deadline));
    MapBusinessCalendarManager manager = new MapBusinessCalendarManager();
    calendars.forEach(manager::addBusinessCalendar);
    engine.setBusinessCalendarManager(manager);
    listen(engine, new DeadlineParseListener(calendars));
  }

  private static void listen(ProcessEngineConfigurationImpl engine, BpmnParseListener listener) {
    List<BpmnParseListener> listeners = new ArrayList<>();
    if (engine.getCustomPostBPMNParseListeners() != null) {
      listeners.addAll(engine.getCustomPostBPMNParseListeners());
    }
    listeners.add(listener);
    engine.setCustomPostBPMNParseListeners(listeners);
  }
}
