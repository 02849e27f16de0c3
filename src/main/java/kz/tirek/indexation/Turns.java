package kz.tirek.indexation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * No award is determined while an indexation takes its awards: one that is committed a moment later
 * would be neither among them nor raised by {@link DecidedRaises}.
 */
@Component
class Turns {
  /** "INDX"; the number only has to be nobody else's. */
  private static final int LOCK = 0x494e4458;

  private final JdbcClient jdbc;

  Turns(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Beside others who determine single awards, until the transaction ends. */
  void amongOthers() {
    take("pg_advisory_xact_lock_shared");
  }

  /** Alone, until the transaction ends. */
  void alone() {
    take("pg_advisory_xact_lock");
  }

  private void take(String lock) {
    jdbc.sql("SELECT " + lock + "(:lock)").param("lock", LOCK).query(row -> {});
  }
}
