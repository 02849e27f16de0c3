package kz.tirek.benchmark;

import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * Cases per second through the whole automatic path, next to a floor: the same processes on the
 * same engine and the same PostgreSQL with no work in them. Rounds of both take turns, so that
 * whatever else the machine does falls on both; what counts is the ratio.
 */
public final class ThroughputBenchmark {
  private static final int CASES = Integer.getInteger("benchmark.cases", 100);
  private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 10);
  private static final int WARM_UP = Integer.getInteger("benchmark.warm-up", 5);
  private static final int CLIENTS = Integer.getInteger("benchmark.clients", 4);

  private final Installation tirek;
  private final Client client;

  private ThroughputBenchmark(Installation tirek, Client client) {
    this.tirek = tirek;
    this.client = client;
  }

  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("tirek-benchmark");
    try (Installation tirek = new Installation(folder);
        Client client = new Client(CLIENTS)) {
      new ThroughputBenchmark(tirek, client).run();
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
    System.exit(0);
  }

  private void run() throws Exception {
    CasePath floor = new FloorPath(tirek);
    CasePath real = new RealPath(tirek, client);
    for (int round = 1; round <= WARM_UP; round++) {
      System.out.printf("warm-up %d: %s%n", round, floorFirst(floor, real));
    }
    List<Pair> pairs = new ArrayList<>();
    for (int round = 1; round <= ROUNDS; round++) {
      pairs.add(round % 2 == 1 ? floorFirst(floor, real) : realFirst(floor, real));
      System.out.printf("round %d: %s%n", round, pairs.get(round - 1));
    }
    System.out.println(Pair.summary(pairs));
  }

  private Pair floorFirst(CasePath floor, CasePath real) throws Exception {
    Round ofFloor = run(floor);
    return new Pair(ofFloor, run(real));
  }

  private Pair realFirst(CasePath floor, CasePath real) throws Exception {
    Round ofReal = run(real);
    return new Pair(run(floor), ofReal);
  }

  private Round run(CasePath path) throws Exception {
    List<HttpRequest> requests = path.prepare(CASES);
    // What earlier rounds left to do is not this round's: dirty pages, dead rows, garbage.
    tirek.database().sql("VACUUM ANALYZE").update();
    tirek.database().sql("CHECKPOINT").update();
    System.gc();
    long waiting = waiting() + CASES;
    Round round;
    try (AutoCloseable worker = tirek.workers().work(path.isReal())) {
      double cpu = CpuTime.seconds();
      long start = System.nanoTime();
      client.sendAll(requests);
      while (waiting() < waiting) {
        Thread.sleep(20);
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      round = new Round(CASES, seconds, CpuTime.seconds() - cpu);
    }
    path.verify();
    return round;
  }

  /** How many cases have handed their order to the bank and wait for its statement. */
  private long waiting() {
    return tirek
        .database()
        .sql("SELECT count(*) FROM act_ru_event_subscr WHERE event_name_ = 'bank.order-settled'")
        .query(Long.class)
        .single();
  }
}
