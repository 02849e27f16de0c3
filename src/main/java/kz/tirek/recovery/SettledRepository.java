package kz.tirek.recovery;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Recoveries of which nothing is owed, until their processes have heard of it. */
@Repository
class SettledRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  SettledRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Whether nothing is owed any more, which the process has to be told of. */
  void mark(String id, boolean settled) {
    jdbc.sql("UPDATE recovery SET settled_at = :at WHERE id = :id")
        .param("id", id)
        .param("at", settled ? OffsetDateTime.now(clock) : null)
        .update();
  }

  List<String> open(int most) {
    return jdbc.sql(
            """
            SELECT id FROM recovery WHERE settled_at IS NOT NULL AND status = 'OPEN'
            ORDER BY id LIMIT :most
            """)
        .param("most", most)
        .query(String.class)
        .list();
  }
}
