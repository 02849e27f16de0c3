package kz.tirek;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Set;
import kz.tirek.common.CannotStart;
import org.springframework.core.env.PropertyResolver;

/** Looks for taken ports before anything starts; the roles would find out one after another. */
enum FreePorts {
  SIMULATOR("tirek.simulator.port", 8090, "TIREK_SIMULATOR_PORT"),
  ENGINE("server.port", 8080, "SERVER_PORT"),
  WORKER("tirek.worker.port", 8081, "TIREK_WORKER_PORT");

  private final String property;
  private final int usual;
  private final String variable;

  FreePorts(String property, int usual, String variable) {
    this.property = property;
    this.usual = usual;
    this.variable = variable;
  }

  /**
   * @throws CannotStart naming the first port that another program holds
   */
  static void require(Set<String> profiles, PropertyResolver settings) {
    for (FreePorts role : values()) {
      if (profiles.contains(role.name().toLowerCase())) {
        role.require(settings.getProperty(role.property, Integer.class, role.usual));
      }
    }
  }

  private void require(int port) {
    try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      free.getLocalPort();
    } catch (IOException taken) {
      throw new CannotStart(
          "Port %d, wanted for the %s, is taken by another program: stop it, or set %s"
              .formatted(port, name().toLowerCase(), variable),
          taken);
    }
  }
}
