package kz.tirek;

import java.util.ArrayDeque;
import java.util.Deque;
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

  void start(SpringApplicationBuilder role, String... args) {
    role.registerShutdownHook(false)
        // Also Spring's, and it would end the logging while roles still stop.
        .properties("logging.register-shutdown-hook=false")
        .initializers(this::add)
        .run(args);
  }

  /** Before the role starts, so that one in the middle of its start is stopped too. */
  private synchronized void add(ConfigurableApplicationContext context) {
    if (stopping) {
      throw new IllegalStateException("The program is being stopped");
    }
    contexts.push(context);
  }

  synchronized boolean isStopping() {
    return stopping;
  }

  private void stop() {
    synchronized (this) {
      stopping = true;
    }
    contexts.forEach(ConfigurableApplicationContext::close);
  }
}
