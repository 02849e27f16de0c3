package kz.tirek.awards;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import kz.tirek.common.Money;
import kz.tirek.database.Times;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Determinations with what the law gives and what is due of it; rows are only ever added. */
@Repository
class DeterminationRepository {
  private final JdbcClient jdbc;
  private final JdbcTemplate batches;
  private final Clock clock;

  DeterminationRepository(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.clock = clock;
  }

  /** On the calculation of the determination before. */
  long insert(Award award, Determination.Kind kind, Change change) {
    return insert(award.id(), kind, award.newest().calculationId(), change);
  }

  long insert(String awardId, Determination.Kind kind, long calculationId, Change change) {
    return jdbc.sql(
            """
            INSERT INTO determination (award_id, kind, ground, effective_on, cause, decided_by, note,
              calculation_id, made_at)
            VALUES (:award, :kind, :ground, :effectiveOn, :cause, :decidedBy, :note,
              :calculation, :now)
            RETURNING id
            """)
        .param("award", awardId)
        .param("kind", kind.name())
        .param("ground", change.ground())
        .param("effectiveOn", change.effectiveOn())
        .param("cause", change.cause())
        .param("decidedBy", change.decidedBy())
        .param("note", change.note())
        .param("calculation", calculationId)
        .param("now", OffsetDateTime.now(clock))
        .query(Long.class)
        .single();
  }

  /** All at once, in the order given. */
  List<Determination> insert(List<Recalculation> all) {
    OffsetDateTime now = OffsetDateTime.now(clock);
    Iterator<Long> ids =
        jdbc.sql(
                """
                SELECT nextval('determination_id_seq') FROM generate_series(1, :count) ORDER BY 1
                """)
            .param("count", all.size())
            .query(Long.class)
            .list()
            .iterator();
    List<Determination> made = all.stream().map(one -> one.determination(ids.next(), now)).toList();
    List<Object[]> rows = new ArrayList<>();
    for (int i = 0; i < made.size(); i++) {
      Determination one = made.get(i);
      rows.add(
          new Object[] {
            one.id(),
            all.get(i).award().id(),
            one.kind().name(),
            one.ground(),
            one.effectiveOn(),
            one.cause(),
            one.decidedBy(),
            one.note(),
            one.calculationId(),
            now
          });
    }
    batches.batchUpdate(
        """
        INSERT INTO determination (id, award_id, kind, ground, effective_on, cause, decided_by, note,
          calculation_id, made_at)
        OVERRIDING SYSTEM VALUE VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        rows);
    return made;
  }

  void entitle(Map<Long, List<AwardPeriod>> periods) {
    insert("award_entitlement", periods);
  }

  void due(Map<Long, List<AwardPeriod>> periods) {
    insert("award_period", periods);
  }

  /** By award, oldest first. */
  Map<String, List<Determination>> ofAwards(Collection<String> awards) {
    Map<String, List<Determination>> found = new HashMap<>();
    jdbc.sql("SELECT * FROM determination WHERE award_id = ANY (:awards) ORDER BY id")
        .param("awards", awards.toArray(String[]::new))
        .query(
            row -> {
              found
                  .computeIfAbsent(row.getString("award_id"), award -> new ArrayList<>())
                  .add(determination(row));
            });
    return found;
  }

  /** By determination, in order of time; one without a period is not in it. */
  Map<Long, List<AwardPeriod>> entitled(Collection<Long> made) {
    return periods("award_entitlement", made);
  }

  /** By determination, in order of time; one without a period is not in it. */
  Map<Long, List<AwardPeriod>> due(Collection<Long> made) {
    return periods("award_period", made);
  }

  private void insert(String table, Map<Long, List<AwardPeriod>> periods) {
    List<Object[]> rows = new ArrayList<>();
    periods.forEach(
        (determination, all) ->
            all.forEach(
                one ->
                    rows.add(
                        new Object[] {
                          determination,
                          one.from(),
                          one.until(),
                          one.gross().value(),
                          one.pension().value(),
                          one.reason()
                        })));
    batches.batchUpdate(
        "INSERT INTO "
            + table
            + """
             (determination_id, from_date, until_date, gross, pension, reason)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
        rows);
  }

  private Map<Long, List<AwardPeriod>> periods(String table, Collection<Long> made) {
    Map<Long, List<AwardPeriod>> found = new HashMap<>();
    jdbc.sql("SELECT * FROM " + table + " WHERE determination_id = ANY (:made) ORDER BY from_date")
        .param("made", made.toArray(Long[]::new))
        .query(
            row -> {
              found
                  .computeIfAbsent(row.getLong("determination_id"), id -> new ArrayList<>())
                  .add(period(row));
            });
    return found;
  }

  private static AwardPeriod period(ResultSet row) throws SQLException {
    return new AwardPeriod(
        row.getObject("from_date", LocalDate.class),
        row.getObject("until_date", LocalDate.class),
        new Money(row.getBigDecimal("gross")),
        new Money(row.getBigDecimal("pension")),
        row.getString("reason"));
  }

  private static Determination determination(ResultSet row) throws SQLException {
    return new Determination(
        row.getLong("id"),
        Determination.Kind.valueOf(row.getString("kind")),
        row.getString("ground"),
        row.getObject("effective_on", LocalDate.class),
        row.getString("cause"),
        row.getString("decided_by"),
        row.getString("note"),
        row.getLong("calculation_id"),
        Times.at(row, "made_at"));
  }
}
