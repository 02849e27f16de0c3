package kz.tirek.recovery;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import kz.tirek.deadlines.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which stage a recovery is in, and which it passed through. */
@Repository
class StageRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  StageRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Entering the stage it is in already is no step. */
  void enter(String id, RecoveryStage stage, String note) {
    boolean moved =
        jdbc.sql(
                    """
                UPDATE recovery SET stage = :stage WHERE id = :id
                  AND (stage <> :stage
                    OR NOT EXISTS (SELECT 1 FROM recovery_step WHERE recovery_id = :id))
                """)
                .param("id", id)
                .param("stage", stage.name())
                .update()
            == 1;
    if (!moved) {
      return;
    }
    jdbc.sql(
            """
            INSERT INTO recovery_step (recovery_id, stage, note, entered_at)
            VALUES (:id, :stage, :note, :now)
            """)
        .param("id", id)
        .param("stage", stage.name())
        .param("note", note)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  List<RecoveryStep> steps(String id) {
    return jdbc.sql("SELECT * FROM recovery_step WHERE recovery_id = :id ORDER BY id")
        .param("id", id)
        .query(
            (row, i) ->
                new RecoveryStep(
                    RecoveryStage.valueOf(row.getString("stage")),
                    row.getString("note"),
                    row.getObject("entered_at", OffsetDateTime.class)
                        .atZoneSameInstant(WorkingDays.ZONE)
                        .toOffsetDateTime()))
        .list();
  }
}
