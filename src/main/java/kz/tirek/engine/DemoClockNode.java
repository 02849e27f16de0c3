package kz.tirek.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps this node's clock at the stored offset. A plugin of the engine, so that the clock is right
 * before the first start timer is computed.
 */
@Component
@Profile("demo")
class DemoClockNode extends AbstractProcessEnginePlugin {
  private final JdbcClient database;
  private long followed;
  private JobExecutor jobs;

  DemoClockNode(JdbcClient database) {
    this.database = database;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    follow();
  }

  @Override
  public void postProcessEngineBuild(ProcessEngine engine) {
    jobs =
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
  }

  /** Touches the clock only after a move: a test may have stopped it. */
  @Scheduled(fixedDelay = 1000)
  synchronized void follow() {
    long stored =
        database
            .sql("SELECT offset_seconds FROM program_clock")
            .query(Long.class)
            .optional()
            .orElse(0L);
    if (stored != followed) {
      ClockUtil.offset(stored * 1000);
      followed = stored;
      wakeJobExecutor();
    }
  }

  private void wakeJobExecutor() {
    if (jobs != null && jobs.isActive()) {
      jobs.jobWasAdded();
    }
  }
}
