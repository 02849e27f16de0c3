package kz.tirek.cases;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** How many cases there are, of all branches together. */
@Service
public class CaseCounts {
  private final JdbcClient jdbc;

  CaseCounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Every status, also those no case is in. */
  public Map<CaseStatus, Long> byStatus() {
    Map<CaseStatus, Long> counts = new EnumMap<>(CaseStatus.class);
    for (CaseStatus status : CaseStatus.values()) {
      counts.put(status, 0L);
    }
    jdbc.sql("SELECT status, count(*) FROM application GROUP BY status")
        .query((row, number) -> counts.put(CaseStatus.valueOf(row.getString(1)), row.getLong(2)))
        .list();
    return counts;
  }
}
