package kz.tirek;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import kz.tirek.common.CannotStart;
import kz.tirek.registries.WorkerRole;
import kz.tirek.simulator.SimulatorRole;
import org.springframework.core.env.PropertyResolver;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * One jar, three roles, each a program of its own that talks to the others by HTTP only: {@code
 * engine}, {@code worker}, {@code simulator}. {@code SPRING_PROFILES_ACTIVE} names the roles to
 * start and, beside them, {@code demo}; without it all of them start in this process. With the
 * argument {@code replay} it starts none of them, see {@link ReplayCommand}.
 */
public final class Tirek {
  private static final List<String> EVERYTHING = List.of("engine", "worker", "simulator", "demo");

  private Tirek() {}

  public static void main(String[] args) {
    if (args.length > 0 && args[0].equals("replay")) {
      System.exit(ReplayCommand.run(List.of(args).subList(1, args.length)));
    }
    Set<String> profiles = profiles();
    System.setProperty("spring.profiles.active", String.join(",", profiles));
    try {
      FreePorts.require(profiles, settings(args));
    } catch (CannotStart e) {
      System.err.println("Tirek does not start. " + e.getMessage());
      System.exit(1);
    }
    try {
      start(profiles, new RunningRoles(), args);
    } catch (RuntimeException e) {
      // Spring has told why; a role that started before would keep the program alive without it.
      System.exit(1);
    }
  }

  private static void start(Set<String> profiles, RunningRoles roles, String[] args) {
    if (profiles.contains("engine") && profiles.contains("worker")) {
      shareWorkerPassword();
    }
    if (profiles.contains("simulator")) {
      roles.start(SimulatorRole.application(), args);
    }
    if (profiles.contains("engine")) {
      roles.start(EngineRole.application(), args);
    }
    if (profiles.contains("worker")) {
      roles.start(WorkerRole.application(), args);
    }
  }

  /** What Spring will see of the command line and the environment. */
  private static PropertyResolver settings(String[] args) {
    StandardEnvironment environment = new StandardEnvironment();
    environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(args));
    return environment;
  }

  private static Set<String> profiles() {
    String named =
        Optional.ofNullable(System.getProperty("spring.profiles.active"))
            .orElse(System.getenv("SPRING_PROFILES_ACTIVE"));
    return named == null || named.isBlank()
        ? new TreeSet<>(EVERYTHING)
        : new TreeSet<>(Arrays.asList(named.trim().split("\\s*,\\s*")));
  }

  /** Engine and worker of one process need no password from outside: a new one at each start. */
  private static void shareWorkerPassword() {
    if (System.getenv("TIREK_WORKER_PASSWORD") == null) {
      System.setProperty("tirek.worker.password", UUID.randomUUID().toString());
    }
  }
}
