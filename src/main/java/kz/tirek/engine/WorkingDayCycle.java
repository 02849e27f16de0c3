package kz.tirek.engine;

import java.util.Date;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * Cycles: {@code 1 working day} comes again at the end of every working day, {@code 1 working day
 * at 06:00} early in the morning of every working day. A subclass because the engine casts the
 * calendar of cycles to its own class.
 */
final class WorkingDayCycle extends CycleBusinessCalendar {
  private final WorkingDayDeadline deadline;

  WorkingDayCycle(WorkingDayDeadline deadline) {
    this.deadline = deadline;
  }

  @Override
  public Date resolveDuedate(String phrase, Date start, long repeatOffset) {
    if (!WorkingDayDeadline.isMeantBy(phrase)) {
      return super.resolveDuedate(phrase, start, repeatOffset);
    }
    Date next = deadline.after(start == null ? lastRepetition(phrase) : start, phrase);
    while (!next.after(ClockUtil.getCurrentTime())) {
      next = deadline.after(next, phrase);
    }
    return next;
  }

  /**
   * A timer due at the last second of a day is run in the first seconds of the next: counting from
   * then would skip a day at every turn.
   */
  private static Date lastRepetition(String phrase) {
    CommandContext command = Context.getCommandContext();
    return command != null
            && command.getCurrentJob() instanceof TimerEntity timer
            && phrase.equals(timer.getRepeat())
        ? timer.getDuedate()
        : null;
  }
}
