package kz.tirek.engine;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** For tests that move the demo's time: puts it back, or it would move under the next test. */
public final class DemoTime {
  private DemoTime() {}

  public static void forgetMoves(ApplicationContext context) {
    context.getBean(JdbcClient.class).sql("DELETE FROM program_clock").update();
    context.getBean(DemoClockNode.class).follow();
    ClockUtil.reset();
  }
}
