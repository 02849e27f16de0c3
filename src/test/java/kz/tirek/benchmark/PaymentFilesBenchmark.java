package kz.tirek.benchmark;

import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import kz.tirek.payouts.ManyOrders;

/**
 * Payment files for the 1.2 million orders of a run, 10,000 a file, next to a floor: the same
 * orders written by a bare StAX writer, without the library. And the heap in use after a
 * collection, in the middle of one file of a million orders.
 */
public final class PaymentFilesBenchmark {
  private static final int FILE = 10_000;
  private static final int FILES = Integer.getInteger("benchmark.files", 120);
  private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 5);
  private static final int MILLION = 1_000_000;

  private PaymentFilesBenchmark() {}

  public static void main(String[] args) throws Exception {
    real();
    floor();
    double[] ratios = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      double floor = floor();
      double real = real();
      ratios[round] = real / floor;
      System.out.printf(
          "%,d orders in %d files: %.1f s, floor %.1f s, ratio %.2f%n",
          FILE * FILES, FILES, real, floor, ratios[round]);
    }
    double[] sorted = IntStream.range(0, ROUNDS).mapToDouble(i -> ratios[i]).sorted().toArray();
    System.out.printf(
        "%nTimes the floor: median %.2f, %.2f to %.2f%n",
        sorted[ROUNDS / 2], sorted[0], sorted[ROUNDS - 1]);
    heap();
  }

  private static double real() {
    long start = System.nanoTime();
    for (int file = 0; file < FILES; file++) {
      ManyOrders.write(FILE, OutputStream.nullOutputStream(), () -> {});
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static double floor() throws Exception {
    long start = System.nanoTime();
    for (int file = 0; file < FILES; file++) {
      ManyOrders.writeBarely(FILE, OutputStream.nullOutputStream());
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static void heap() {
    AtomicInteger written = new AtomicInteger();
    ManyOrders.write(
        MILLION,
        OutputStream.nullOutputStream(),
        () -> {
          int count = written.incrementAndGet();
          if (count == FILE || count == MILLION) {
            System.gc();
            Runtime heap = Runtime.getRuntime();
            System.out.printf(
                "heap in use at order %,9d of one file: %.1f MB%n",
                count, (heap.totalMemory() - heap.freeMemory()) / 1e6);
          }
        });
  }
}
