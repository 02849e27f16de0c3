package kz.tirek.cases;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import kz.tirek.law.CalculationInput;
import kz.tirek.law.SocialPaymentLaw;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Asks the present law the questions of many kept calculations once more. */
@Service
public class CalculationsInBulk {
  private final JdbcClient jdbc;
  private final JdbcTemplate batches;
  private final SocialPaymentLaw law;
  private final Json json;
  private final Clock clock;

  CalculationsInBulk(
      JdbcClient jdbc, JdbcTemplate batches, SocialPaymentLaw law, Json json, Clock clock) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.law = law;
    this.json = json;
    this.clock = clock;
  }

  /** What the present law answers, by calculation; nothing is kept. */
  public Map<Long, StoredCalculation> askAnew(Collection<Long> calculations) {
    Map<Long, StoredCalculation> answers = new HashMap<>();
    jdbc.sql("SELECT id, input FROM case_calculation WHERE id = ANY (:ids)")
        .param("ids", calculations.toArray(Long[]::new))
        .query(
            row -> {
              CalculationInput input = json.read(row.getString("input"), CalculationInput.class);
              answers.put(row.getLong("id"), Drafting.stored(law.calculate(input)));
            });
    return answers;
  }

  /**
   * Keeps answers with their cases and questions.
   *
   * @param answers see {@link #askAnew}
   * @return the new calculations by the ones asked about
   */
  public Map<Long, Long> keep(Map<Long, StoredCalculation> answers) {
    Iterator<Long> ids =
        jdbc.sql(
                """
                SELECT nextval('case_calculation_id_seq') FROM generate_series(1, :count)
                ORDER BY 1
                """)
            .param("count", answers.size())
            .query(Long.class)
            .list()
            .iterator();
    OffsetDateTime now = OffsetDateTime.now(clock);
    Map<Long, Long> kept = new HashMap<>();
    List<Object[]> rows = new ArrayList<>();
    answers.forEach(
        (asked, answer) -> {
          kept.put(asked, ids.next());
          rows.add(new Object[] {kept.get(asked), now, json.write(answer), asked});
        });
    batches.batchUpdate(
        """
        INSERT INTO case_calculation (id, case_number, made_at, input, result)
        OVERRIDING SYSTEM VALUE
        SELECT ?, case_number, ?, input, ?::jsonb FROM case_calculation WHERE id = ?
        """,
        rows);
    return kept;
  }
}
