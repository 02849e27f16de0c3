package kz.tirek.benchmark;

import java.time.LocalDate;
import kz.tirek.awards.Awards;
import kz.tirek.awards.Change;
import kz.tirek.payouts.Payouts;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One award's change among few and among many: suspended, resumed, compared with what was paid.
 * What counts is the ratio, which is to stay near one.
 */
public final class AwardChangeBenchmark {
  private static final int FEW = 10_000;
  private static final int MANY = Integer.getInteger("benchmark.awards", 1_200_000);
  private static final int CHANGES = 1000;
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  private final ConfigurableApplicationContext tirek;
  private final ManyAwards many;

  private AwardChangeBenchmark(ConfigurableApplicationContext tirek) {
    this.tirek = tirek;
    many = new ManyAwards(tirek.getBean(JdbcClient.class));
  }

  public static void main(String[] args) throws Exception {
    EngineAlone.measure(tirek -> new AwardChangeBenchmark(tirek).run());
  }

  private void run() {
    many.put(FEW);
    change(FEW);
    double few = change(FEW);
    many.put(MANY);
    change(MANY);
    double all = change(MANY);
    System.out.printf(
        "%none award changed among %,d: %.2f ms, among %,d: %.2f ms, ratio %.2f%n",
        FEW, few, MANY, all, all / few);
  }

  /** Milliseconds a change, of awards spread over all there are. */
  private double change(int count) {
    Awards awards = tirek.getBean(Awards.class);
    Payouts payouts = tirek.getBean(Payouts.class);
    TransactionTemplate transaction = tirek.getBean(TransactionTemplate.class);
    long start = System.nanoTime();
    for (int i = 1; i <= CHANGES; i++) {
      String award = "AG-%07d".formatted((long) i * count / CHANGES);
      transaction.executeWithoutResult(
          status -> {
            awards.suspend(award, new Change("DEPARTED", DAY, null, null, null));
            awards.suspensions(award).stream()
                .filter(suspension -> suspension.isOpen())
                .forEach(
                    it ->
                        awards.lift(
                            award, it.id(), new Change("GROUND_REMOVED", DAY, null, null, null)));
            payouts.findOverpayments(award);
          });
    }
    return (System.nanoTime() - start) / 1e6 / CHANGES;
  }
}
