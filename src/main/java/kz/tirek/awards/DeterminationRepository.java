package kz.tirek.awards;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import kz.tirek.common.Money;
import kz.tirek.database.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Determinations with what the law gives and what is due of it; rows are only ever added. */
@Repository
class DeterminationRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  DeterminationRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
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

  void entitle(long determination, List<AwardPeriod> periods) {
    periods.forEach(period -> insert("award_entitlement", determination, period));
  }

  void due(long determination, List<AwardPeriod> periods) {
    periods.forEach(period -> insert("award_period", determination, period));
  }

  List<Determination> ofAward(String awardId) {
    return jdbc.sql("SELECT * FROM determination WHERE award_id = :award ORDER BY id")
        .param("award", awardId)
        .query(DeterminationRepository::determination)
        .list();
  }

  List<AwardPeriod> entitled(long determination) {
    return periods("award_entitlement", determination);
  }

  List<AwardPeriod> due(long determination) {
    return periods("award_period", determination);
  }

  private void insert(String table, long determination, AwardPeriod period) {
    jdbc.sql(
            "INSERT INTO "
                + table
                + """
                 (determination_id, from_date, until_date, gross, pension, reason)
                VALUES (:determination, :from, :until, :gross, :pension, :reason)
                """)
        .param("determination", determination)
        .param("from", period.from())
        .param("until", period.until())
        .param("gross", period.gross().value())
        .param("pension", period.pension().value())
        .param("reason", period.reason())
        .update();
  }

  private List<AwardPeriod> periods(String table, long determination) {
    return jdbc.sql("SELECT * FROM " + table + " WHERE determination_id = :id ORDER BY from_date")
        .param("id", determination)
        .query(
            (row, i) ->
                new AwardPeriod(
                    row.getObject("from_date", LocalDate.class),
                    row.getObject("until_date", LocalDate.class),
                    new Money(row.getBigDecimal("gross")),
                    new Money(row.getBigDecimal("pension")),
                    row.getString("reason")))
        .list();
  }

  private static Determination determination(ResultSet row, int index) throws SQLException {
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
