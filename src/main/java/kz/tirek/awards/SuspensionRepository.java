package kz.tirek.awards;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    return all(List.of(awardId)).getOrDefault(awardId, List.of());
  }

  /** By award, oldest first; awards without one are not in it. */
  Map<String, List<Suspension>> all(Collection<String> awards) {
    Map<String, List<Suspension>> found = new HashMap<>();
    jdbc.sql("SELECT * FROM award_suspension WHERE award_id = ANY (:awards) ORDER BY from_date, id")
        .param("awards", awards.toArray(String[]::new))
        .query(
            row -> {
              found
                  .computeIfAbsent(row.getString("award_id"), award -> new ArrayList<>())
                  .add(suspension(row));
            });
    return found;
  }

  List<Suspension> open(String awardId) {
    return open(all(awardId));
  }

  static List<Suspension> open(List<Suspension> all) {
    return all.stream().filter(Suspension::isOpen).toList();
  }

  private static Suspension suspension(ResultSet row) throws SQLException {
    return new Suspension(
        row.getLong("id"),
        row.getString("ground"),
        row.getObject("from_date", LocalDate.class),
        row.getObject("lifted_on", LocalDate.class),
        row.getObject("lost_before", LocalDate.class));
  }
}
