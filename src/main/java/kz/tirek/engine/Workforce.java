package kz.tirek.engine;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Who is in a group and how much each has to do: one query, however many they are. */
@Service
public class Workforce {

  /**
   * @param user login
   * @param open tasks, those on hold among them
   * @param overdue past their due date and not on hold
   */
  public record Load(String user, String name, int open, int overdue, int onHold) {}

  /**
   * @param waiting tasks that nobody has taken
   */
  public record Pool(int waiting, int overdue, int onHold) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  Workforce(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Members of any of the groups, by login. */
  public List<Load> loads(Collection<String> groups) {
    return jdbc.sql(
            """
            SELECT u.id_, trim(concat(u.first_, ' ', u.last_)) AS name, count(t.id_) AS open,
              count(t.id_) FILTER (WHERE t.due_date_ < :now
                AND coalesce(t.follow_up_date_, :now) <= :now) AS overdue,
              count(t.id_) FILTER (WHERE t.follow_up_date_ > :now) AS on_hold
            FROM act_id_user u
            LEFT JOIN act_ru_task t ON t.assignee_ = u.id_
            WHERE u.id_ IN (SELECT user_id_ FROM act_id_membership WHERE group_id_ = ANY (:groups))
            GROUP BY u.id_, u.first_, u.last_
            ORDER BY u.id_
            """)
        .param("groups", groups.toArray(String[]::new))
        .param("now", LocalDateTime.now(clock))
        .query(
            (row, number) ->
                new Load(
                    row.getString("id_"),
                    row.getString("name"),
                    row.getInt("open"),
                    row.getInt("overdue"),
                    row.getInt("on_hold")))
        .list();
  }

  /** What nobody of the groups has taken. */
  public Pool pool(Collection<String> groups) {
    return jdbc.sql(
            """
            SELECT count(*) AS waiting,
              count(*) FILTER (WHERE t.due_date_ < :now
                AND coalesce(t.follow_up_date_, :now) <= :now) AS overdue,
              count(*) FILTER (WHERE t.follow_up_date_ > :now) AS on_hold
            FROM act_ru_task t
            WHERE t.assignee_ IS NULL
              AND t.id_ IN (SELECT task_id_ FROM act_ru_identitylink
                             WHERE type_ = 'candidate' AND group_id_ = ANY (:groups))
            """)
        .param("groups", groups.toArray(String[]::new))
        .param("now", LocalDateTime.now(clock))
        .query(
            (row, number) ->
                new Pool(row.getInt("waiting"), row.getInt("overdue"), row.getInt("on_hold")))
        .single();
  }

  /** A user's name as people read it; empty for nobody. */
  public Optional<String> nameOf(String user) {
    return jdbc.sql("SELECT trim(concat(first_, ' ', last_)) FROM act_id_user WHERE id_ = :user")
        .param("user", user)
        .query(String.class)
        .optional();
  }
}
