package kz.tirek.runs;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import kz.tirek.HttpCaller;
import kz.tirek.OwnJvm;
import kz.tirek.Tirek;

/** The whole program, engine, worker and simulated bank, in a JVM that may be killed. */
final class OwnTirek implements AutoCloseable {
  private final OwnJvm jvm;
  private final int enginePort;
  private final int bankPort;

  private OwnTirek(OwnJvm jvm, int enginePort, int bankPort) {
    this.jvm = jvm;
    this.enginePort = enginePort;
    this.bankPort = bankPort;
  }

  /**
   * Tasks and jobs of a killed one are taken over at once.
   *
   * @param chunk awards to a payment file
   */
  static OwnTirek start(String database, Path folder, int chunk) throws IOException {
    int engine = freePort();
    int bank = freePort();
    return new OwnTirek(
        OwnJvm.start(
            Tirek.class,
            "--server.port=" + engine,
            "--tirek.simulator.port=" + bank,
            "--tirek.worker.port=" + freePort(),
            "--tirek.worker.engine-url=http://127.0.0.1:" + engine,
            "--tirek.worker.registries-url=http://127.0.0.1:" + bank,
            "--spring.datasource.url=" + database,
            "--spring.datasource.username=postgres",
            "--tirek.simulator.data-dir=" + folder.resolve("bank"),
            "--tirek.demo.people=0",
            "--tirek.payment-run.chunk=" + chunk,
            "--tirek.worker.lock=4s",
            "--tirek.worker.file-timeout=1s",
            "--tirek.worker.statement-interval=500ms",
            "--camunda.bpm.job-execution.lock-time-in-millis=1000"),
        engine,
        bank);
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }

  /** Waits until its last role has started. */
  void isUp() throws InterruptedException {
    jvm.says("fetches from");
  }

  HttpCaller as(String user) {
    return HttpCaller.basic(enginePort, user);
  }

  HttpCaller bank() {
    return HttpCaller.anonymous(bankPort);
  }

  /** {@code kill -9}. */
  @Override
  public void close() {
    jvm.close();
  }
}
