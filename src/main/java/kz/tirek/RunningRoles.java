package kz.tirek;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The roles of this process, stopped in the reverse of the order they were started in: Spring's own
 * shutdown hook would take the simulator and the engine away from under the worker.
 */
final class RunningRoles {
  private final Deque<ConfigurableApplicationContext> contexts = new ArrayDeque<>();
  private boolean stopping;

  RunningRoles() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
  }

  /** Does nothing once the program is being stopped. */
  void start(SpringApplicationBuilder role, String... args) {
    if (isStopping()) {
      return;
    }
    role.registerShutdownHook(false)
        // Also Spring's, and it would end the logging while roles still stop.
        .properties("logging.register-shutdown-hook=false")
        .initializers(this::add)
        .run(args);
  }

  /** Before the role starts, so that one in the middle of its start is stopped too. */
  private synchronized void add(ConfigurableApplicationContext context) {
    contexts.push(context);
  }

  private synchronized boolean isStopping() {
    return stopping;
  }

  private void stop() {
    lastStartedFirst().forEach(ConfigurableApplicationContext::close);
  }

  private synchronized List<ConfigurableApplicationContext> lastStartedFirst() {
    stopping = true;
    return List.copyOf(contexts);
  }
}
