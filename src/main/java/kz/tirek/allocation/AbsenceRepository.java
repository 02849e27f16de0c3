package kz.tirek.allocation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.tirek.database.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is away and when; a cancelled absence stays in the table and counts no more. */
@Repository
class AbsenceRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  AbsenceRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Set<String> awayOn(LocalDate day) {
    return Set.copyOf(
        jdbc.sql(
                """
                SELECT user_id FROM absence
                WHERE cancelled_at IS NULL AND :day BETWEEN from_date AND until_date
                """)
            .param("day", day)
            .query(String.class)
            .list());
  }

  Absence insert(NewAbsence absence, String by) {
    return jdbc.sql(
            """
            INSERT INTO absence (user_id, from_date, until_date, deputy, announced_by, announced_at)
            VALUES (:user, :from, :until, :deputy, :by, :now) RETURNING *
            """)
        .param("user", absence.user())
        .param("from", absence.from())
        .param("until", absence.until())
        .param("deputy", absence.deputy())
        .param("by", by)
        .param("now", OffsetDateTime.now(clock))
        .query(AbsenceRepository::absence)
        .single();
  }

  Optional<Absence> find(long id) {
    return jdbc.sql("SELECT * FROM absence WHERE id = :id AND cancelled_at IS NULL")
        .param("id", id)
        .query(AbsenceRepository::absence)
        .optional();
  }

  boolean overlaps(NewAbsence absence) {
    return jdbc.sql(
            """
            SELECT EXISTS (SELECT 1 FROM absence WHERE user_id = :user AND cancelled_at IS NULL
                            AND from_date <= :until AND until_date >= :from)
            """)
        .param("user", absence.user())
        .param("from", absence.from())
        .param("until", absence.until())
        .query(Boolean.class)
        .single();
  }

  /** Of these people, present and coming, by day. */
  List<Absence> from(LocalDate day, Collection<String> users) {
    return jdbc.sql(
            """
            SELECT * FROM absence
            WHERE user_id = ANY (:users) AND until_date >= :day AND cancelled_at IS NULL
            ORDER BY from_date, id
            """)
        .param("users", users.toArray(String[]::new))
        .param("day", day)
        .query(AbsenceRepository::absence)
        .list();
  }

  /** Begun by that day, with the open tasks still to be handed over. */
  List<Absence> toHandOver(LocalDate day) {
    return jdbc.sql(
            """
            SELECT * FROM absence
            WHERE :day BETWEEN from_date AND until_date AND handed_over_at IS NULL
              AND cancelled_at IS NULL
            ORDER BY id FOR UPDATE SKIP LOCKED
            """)
        .param("day", day)
        .query(AbsenceRepository::absence)
        .list();
  }

  void handedOver(long id) {
    jdbc.sql("UPDATE absence SET handed_over_at = :now WHERE id = :id")
        .param("id", id)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  void cancel(long id, String by) {
    jdbc.sql(
            """
            UPDATE absence SET cancelled_at = :now, cancelled_by = :by
            WHERE id = :id AND cancelled_at IS NULL
            """)
        .param("id", id)
        .param("by", by)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  private static Absence absence(ResultSet row, int number) throws SQLException {
    return new Absence(
        row.getLong("id"),
        row.getString("user_id"),
        row.getObject("from_date", LocalDate.class),
        row.getObject("until_date", LocalDate.class),
        row.getString("deputy"),
        row.getString("announced_by"),
        Times.at(row, "handed_over_at"));
  }
}
