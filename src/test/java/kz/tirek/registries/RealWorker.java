package kz.tirek.registries;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.tirek.simulator.RunningSimulator;
import org.springframework.context.ConfigurableApplicationContext;

/** The worker role between the engine of a test and the simulator. */
public final class RealWorker {
  private RealWorker() {}

  /**
   * @param port of the engine
   */
  public static ConfigurableApplicationContext start(
      int port, RunningSimulator world, String... settings) {
    List<String> args =
        new ArrayList<>(
            List.of(
                "--tirek.worker.port=0",
                "--tirek.worker.engine-url=http://127.0.0.1:" + port,
                "--tirek.worker.registries-url=" + world.url(),
                "--tirek.worker.password=worker-test",
                "--tirek.worker.poll-timeout=500ms"));
    args.addAll(Arrays.asList(settings));
    return WorkerRole.application().run(args.toArray(String[]::new));
  }
}
