package kz.tirek.engine;

import java.util.Date;
import org.camunda.bpm.engine.impl.calendar.BusinessCalendar;
import org.camunda.bpm.engine.task.Task;

/** Due dates and durations: working days here, the rest by the engine's own calendar. */
record WorkingDayCalendar(WorkingDayDeadline deadline, BusinessCalendar engines)
    implements BusinessCalendar {

  @Override
  public Date resolveDuedate(String phrase) {
    return resolveDuedate(phrase, (Date) null);
  }

  @Override
  public Date resolveDuedate(String phrase, Task task) {
    return resolveDuedate(phrase);
  }

  @Override
  public Date resolveDuedate(String phrase, Date start) {
    return WorkingDayDeadline.isMeantBy(phrase)
        ? deadline.after(start, phrase)
        : engines.resolveDuedate(phrase, start);
  }
}
