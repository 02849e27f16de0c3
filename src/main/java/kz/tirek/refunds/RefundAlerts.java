package kz.tirek.refunds;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import kz.tirek.engine.Processes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A clock of the refund came near its end, or passed it: it is counted, its tasks go first. */
@Repository
class RefundAlerts {
  enum Kind {
    /** The State Corporation kept the application too long: nobody here can hurry it any more. */
    CORPORATION_LATE(50),
    DEADLINE_NEAR(70),
    DEADLINE_PASSED(90),
    PAY_OUT_NEAR(70),
    PAY_OUT_PASSED(90);

    private final int priority;

    Kind(int priority) {
      this.priority = priority;
    }
  }

  private final JdbcClient jdbc;
  private final Processes processes;
  private final Clock clock;

  RefundAlerts(JdbcClient jdbc, Processes processes, Clock clock) {
    this.jdbc = jdbc;
    this.processes = processes;
    this.clock = clock;
  }

  void raise(String refund, Kind kind) {
    jdbc.sql(
            "INSERT INTO refund_alert (refund_number, kind, raised_at) VALUES (:refund, :kind, :now)")
        .param("refund", refund)
        .param("kind", kind.name())
        .param("now", OffsetDateTime.now(clock))
        .update();
    processes.prioritise(refund, kind.priority);
  }

  List<String> of(String refund) {
    return jdbc.sql("SELECT kind FROM refund_alert WHERE refund_number = :refund ORDER BY id")
        .param("refund", refund)
        .query(String.class)
        .list();
  }
}
