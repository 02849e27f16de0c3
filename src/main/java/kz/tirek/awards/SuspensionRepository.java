package kz.tirek.awards;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SuspensionRepository {
  private final JdbcClient jdbc;

  SuspensionRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(String awardId, String ground, LocalDate from, long determination) {
    jdbc.sql(
            """
            INSERT INTO award_suspension (award_id, ground, from_date, suspended_by)
            VALUES (:award, :ground, :from, :determination)
            """)
        .param("award", awardId)
        .param("ground", ground)
        .param("from", from)
        .param("determination", determination)
        .update();
  }

  /** Days before {@code lostBefore} stay unpaid where the suspension began earlier. */
  void lift(long id, LocalDate on, long determination, LocalDate lostBefore) {
    jdbc.sql(
            """
            UPDATE award_suspension SET lifted_on = :on, lifted_by = :determination,
              lost_before = CASE WHEN from_date < :lostBefore THEN :lostBefore END
            WHERE id = :id AND lifted_on IS NULL
            """)
        .param("id", id)
        .param("on", on)
        .param("determination", determination)
        .param("lostBefore", lostBefore)
        .update();
  }

  List<Suspension> all(String awardId) {
    return jdbc.sql("SELECT * FROM award_suspension WHERE award_id = :award ORDER BY from_date, id")
        .param("award", awardId)
        .query(
            (row, i) ->
                new Suspension(
                    row.getLong("id"),
                    row.getString("ground"),
                    row.getObject("from_date", LocalDate.class),
                    row.getObject("lifted_on", LocalDate.class),
                    row.getObject("lost_before", LocalDate.class)))
        .list();
  }

  List<Suspension> open(String awardId) {
    return all(awardId).stream().filter(Suspension::isOpen).toList();
  }
}
