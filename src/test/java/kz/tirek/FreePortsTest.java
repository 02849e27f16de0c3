package kz.tirek;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Set;
import kz.tirek.common.CannotStart;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class FreePortsTest {
  private final MockEnvironment settings =
      new MockEnvironment()
          .withProperty("tirek.simulator.port", "0")
          .withProperty("server.port", "0");

  @Test
  void namesTheRoleWhosePortIsTakenAndTheVariableThatChangesIt() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      settings.setProperty("tirek.worker.port", String.valueOf(other.getLocalPort()));

      assertThatThrownBy(() -> FreePorts.require(Set.of("engine", "worker", "demo"), settings))
          .isInstanceOf(CannotStart.class)
          .hasMessage(
              "Port %d, wanted for the worker, is taken by another program: stop it, or set TIREK_WORKER_PORT"
                  .formatted(other.getLocalPort()));
    }
  }

  @Test
  void looksOnlyAtThePortsOfTheRolesToStart() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      settings.setProperty("tirek.worker.port", String.valueOf(other.getLocalPort()));

      assertThatCode(() -> FreePorts.require(Set.of("engine", "simulator"), settings))
          .doesNotThrowAnyException();
    }
  }
}
