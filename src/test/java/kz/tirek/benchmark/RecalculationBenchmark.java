package kz.tirek.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import kz.tirek.common.PaymentKind;
import kz.tirek.indexation.Indexation;
import kz.tirek.indexation.Indexations;
import kz.tirek.indexation.NewIndexation;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The extension of child care to 1.5 years: the law is asked about running awards one by one, each
 * gets a calculation, a determination and another end of its process.
 */
public final class RecalculationBenchmark {
  private static final int AWARDS = Integer.getInteger("benchmark.awards", 10_000);
  private static final int EXTENDED_AT_ONCE = 300_000;
  private static final LocalDate NEW_LAW = LocalDate.of(2026, 11, 1);

  private RecalculationBenchmark() {}

  public static void main(String[] args) throws Exception {
    EngineAlone.measure(
        tirek -> {
          new LivingAwards(
                  tirek.getBean(JdbcClient.class),
                  tirek.getBean(RuntimeService.class),
                  tirek.getBean(ObjectMapper.class))
              .put(AWARDS);
          measure(tirek);
        });
  }

  private static void measure(ConfigurableApplicationContext tirek) throws InterruptedException {
    Indexations indexations = tirek.getBean(Indexations.class);
    String id =
        indexations
            .ask(
                new NewIndexation(
                    Indexation.Kind.RECALCULATE_BY_LAW,
                    List.of(PaymentKind.CHILD_CARE),
                    null,
                    NEW_LAW,
                    "Benchmark",
                    null),
                "one")
            .id();
    ManagementService management = tirek.getBean(ManagementService.class);
    double processor = CpuTime.seconds();
    long start = System.nanoTime();
    indexations.decide(id, true, null, "two");
    while (indexations.required(id).state() != Indexation.State.DONE) {
      if (management.createJobQuery().noRetriesLeft().count() > 0) {
        throw new IllegalStateException("A chunk fails again and again");
      }
      Thread.sleep(100);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (indexations.required(id).changed() != AWARDS) {
      throw new IllegalStateException(indexations.required(id) + " is incomplete");
    }
    double busy = CpuTime.seconds() - processor;
    System.out.printf(
        "%,d awards by the law: %.1f s, %.0f awards/s; %,d would take %.0f min%n"
            + "processor time, PostgreSQL's included: %.2f ms an award%n",
        AWARDS,
        seconds,
        AWARDS / seconds,
        EXTENDED_AT_ONCE,
        EXTENDED_AT_ONCE * seconds / AWARDS / 60,
        1000 * busy / AWARDS);
  }
}
