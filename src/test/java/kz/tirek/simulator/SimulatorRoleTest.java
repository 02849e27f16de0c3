package kz.tirek.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.web.SecurityFilterChain;

class SimulatorRoleTest {
  @TempDir private Path folder;

  @Test
  void takesNothingOfTheEngineNotEvenItsPort() {
    try (ConfigurableApplicationContext role =
        SimulatorRole.application()
            .run(
                "--server.port=1",
                "--tirek.simulator.port=0",
                "--tirek.simulator.data-dir=" + folder)) {
      assertThat(role.getEnvironment().getProperty("local.server.port")).isNotEqualTo("1");
      assertThat(role.getBeanNamesForType(DataSource.class)).isEmpty();
      assertThat(role.getBeanNamesForType(ProcessEngine.class)).isEmpty();
      assertThat(role.getBeanNamesForType(SecurityFilterChain.class)).isEmpty();
    }
  }
}
