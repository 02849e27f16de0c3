package kz.tirek.benchmark;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import kz.tirek.EngineRole;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** An engine role with a database of its own, and the two accountants who ask and approve. */
final class EngineAlone {
  interface Work {
    void run() throws Exception;
  }

  interface Measurement {
    void on(ConfigurableApplicationContext tirek) throws Exception;
  }

  private EngineAlone() {}

  /** Ends the JVM afterwards. */
  static void measure(Measurement measurement) throws Exception {
    Path folder = Files.createTempDirectory("tirek-benchmark");
    String password = UUID.randomUUID().toString();
    try (ConfigurableApplicationContext tirek =
        new SpringApplicationBuilder(EngineRole.class)
            .profiles("engine")
            .run(
                "--server.port=0",
                "--tirek.data-dir=" + folder,
                "--tirek.admin.password=" + password,
                "--tirek.worker.password=" + password)) {
      IdentityService identity = tirek.getBean(IdentityService.class);
      for (String user : List.of("one", "two")) {
        identity.saveUser(identity.newUser(user));
        identity.createMembership(user, "accountant");
      }
      measurement.on(tirek);
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
    System.exit(0);
  }

  static double seconds(Work work) throws Exception {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }

  /** MB in use once garbage is gone. */
  static long heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
  }
}
