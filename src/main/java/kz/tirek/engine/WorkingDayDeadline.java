package kz.tirek.engine;

import java.util.Date;
import kz.tirek.deadlines.WorkingDayPeriod;
import kz.tirek.deadlines.WorkingDays;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * From a phrase such as {@code 4 working days} to the last second of the fourth of them, or the
 * time it names.
 */
record WorkingDayDeadline(WorkingDays days) {

  static boolean isMeantBy(String phrase) {
    return WorkingDayPeriod.isMeantBy(phrase);
  }

  static WorkingDayPeriod read(String phrase) {
    try {
      return WorkingDayPeriod.parse(phrase);
    } catch (IllegalArgumentException e) {
      throw new ProcessEngineException(e.getMessage(), e);
    }
  }

  /**
   * @param start null for now
   */
  Date after(Date start, String phrase) {
    Date from = start == null ? ClockUtil.getCurrentTime() : start;
    return Date.from(
        days.plus(from.toInstant().atZone(WorkingDays.ZONE), read(phrase)).toInstant());
  }
}
